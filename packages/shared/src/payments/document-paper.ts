import { formatMoney } from '../money/format-money.ts';
import { money } from '../money/money.ts';
import type { DocumentContent, DocumentKind } from './document-content.ts';
import type { Paper } from './paper.ts';
import { dayOnPaper, sayRate } from './paper-words.ts';

type Issued = { kind: DocumentKind; number: string; issuedAt: Temporal.Instant; content: DocumentContent };

const NO_TAX = 'No tax is shown on this document.';
const PAID_IN_ADVANCE =
  'Paid in advance, so no tax is shown here. Each session that it pays for has a document of its own, with its tax.';

/** A receipt or a credit note on paper. What it says depends on the document alone, so it is the same each time. */
export function documentPaper({ kind, number, issuedAt, content }: Issued): Paper {
  const { seller, buyer, currency, totalMinor, tax, corrects, timeZone } = content;
  const amount = (amountMinor: number) => formatMoney(money(amountMinor, currency));
  const isReceipt = kind === 'receipt';
  const name = isReceipt ? 'Receipt' : 'Credit note';
  const taxId = (id: string) => (id === '' ? [] : [`Tax id ${id}`]);
  return {
    title: `${name} ${number}`,
    over: seller.name,
    author: seller.name,
    footer: `${name} ${number}`,
    parties: [
      { label: 'From', lines: [seller.name, ...seller.address, ...taxId(seller.taxId)] },
      { label: 'For', lines: [buyer.name, ...buyer.address, ...taxId(buyer.taxId)] },
    ],
    facts: [
      { label: 'Issued', value: dayOnPaper(issuedAt, timeZone) },
      ...(content.sessionStartsAt
        ? [{ label: 'Session', value: dayOnPaper(Temporal.Instant.from(content.sessionStartsAt), timeZone) }]
        : []),
      ...(content.bookingId ? [{ label: 'Booking', value: content.bookingId }] : []),
      ...(content.orderId ? [{ label: 'Order', value: content.orderId }] : []),
      ...(corrects
        ? [
            {
              label: 'Corrects',
              value: `receipt ${corrects.number} of ${dayOnPaper(Temporal.Instant.from(corrects.issuedAt), timeZone)}`,
            },
          ]
        : []),
      ...(content.reason === '' ? [] : [{ label: 'Reason', value: content.reason }]),
    ],
    parts: [
      {
        kind: 'table',
        title: isReceipt ? 'What was bought' : 'What is given back',
        columns: [
          { label: 'Item', wide: true },
          { label: 'Amount', figures: true },
        ],
        rows: content.lines.map(({ words, amountMinor }) => [words, amount(amountMinor)]),
        sums: [
          ...(tax
            ? [
                ['Without tax', amount(totalMinor - tax.amountMinor)],
                [`${tax.name} ${sayRate(tax.basisPoints)}, ${tax.country}`, amount(tax.amountMinor)],
              ]
            : []),
          ['Total', amount(totalMinor)],
        ],
      },
      {
        kind: 'table',
        title: isReceipt ? 'How it was paid' : 'Where it went',
        columns: [
          { label: isReceipt ? 'Paid' : 'Given back', wide: true },
          { label: 'Amount', figures: true },
        ],
        rows: content.settled.map(({ words, amountMinor }) => [words, amount(amountMinor)]),
        sums: [],
      },
      ...(tax
        ? []
        : [{ kind: 'words' as const, title: '', paragraphs: [content.orderId ? PAID_IN_ADVANCE : NO_TAX] }]),
    ],
  };
}
