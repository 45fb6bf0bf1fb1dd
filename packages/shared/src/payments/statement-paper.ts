import { formatMoney } from '../money/format-money.ts';
import { money } from '../money/money.ts';
import type { CoachStatement, StatementKind, StatementLine } from './coach-statement.ts';
import type { Paper, PaperPart } from './paper.ts';
import { dayOnPaper } from './paper-words.ts';

export const STATEMENT_WORDS: Record<StatementKind, string> = {
  earned: 'Earned',
  taken_back: 'Given back to candidates',
  sent: 'Sent to your Stripe balance',
  returned: 'Taken back from your Stripe balance',
  settled: 'Settled what you owed',
};

export type BankPayout = {
  madeAt: string;
  arrivesOn: string;
  status: 'on_its_way' | 'arrived' | 'failed';
  amountMinor: number;
  currency: string;
};

type Parts = {
  seller: { name: string; lines: string[] };
  coachName: string;
  /** `March 2026` */
  month: string;
  timeZone: string;
  statements: readonly CoachStatement[];
  payouts: readonly BankPayout[];
};

/** A coach's month on paper: how each share came about, what left, what came back, and what is owed at the end. */
export function statementPaper(parts: Parts): Paper {
  const { seller, coachName, month, statements, payouts, timeZone } = parts;
  return {
    title: `Statement for ${month}`,
    over: seller.name,
    author: seller.name,
    footer: `${coachName}, ${month}`,
    parties: [
      { label: 'From', lines: [seller.name, ...seller.lines] },
      { label: 'For', lines: [coachName] },
    ],
    facts: [
      { label: 'Days and times', value: `as in ${timeZone.replaceAll('_', ' ')}` },
      { label: 'What it counts', value: 'What we owe you, at the moment at which it was booked.' },
    ],
    parts: statements.flatMap((statement) => [
      balanceTable(statement),
      ...earnedTable(statement, timeZone),
      ...movedTable(statement, timeZone),
      ...payoutTable(
        payouts.filter(({ currency }) => currency === statement.currency),
        timeZone,
      ),
    ]),
  };
}

const amountIn = (currency: string) => (amountMinor: number) => formatMoney(money(amountMinor, currency));
const day = (at: string, timeZone: string) => dayOnPaper(Temporal.Instant.from(at), timeZone);

function balanceTable({ currency, openingMinor, sums, closingMinor }: CoachStatement): PaperPart {
  const amount = amountIn(currency);
  const kinds = Object.entries(sums) as [StatementKind, number][];
  return {
    kind: 'table',
    title: `The month in ${currency}`,
    columns: [
      { label: 'What', wide: true },
      { label: 'Amount', figures: true },
    ],
    rows: [
      ['Owed to you at the beginning', amount(openingMinor)],
      ...kinds.filter(([, sum]) => sum !== 0).map(([kind, sum]) => [STATEMENT_WORDS[kind], amount(sum)]),
    ],
    sums: [['Owed to you at the end', amount(closingMinor)]],
  };
}

function earnedTable({ currency, lines, sums }: CoachStatement, timeZone: string): PaperPart[] {
  const amount = amountIn(currency);
  const earned = lines.filter(({ kind }) => kind === 'earned');
  if (earned.length === 0) return [];
  const row = ({ session, earned: parts, changeMinor }: StatementLine) => [
    session ? `${day(session.startsAt, timeZone)}: ${session.words}` : '',
    amount(session?.priceMinor ?? 0),
    amount((parts?.keptMinor ?? 0) - (session?.priceMinor ?? 0)),
    amount(-(parts?.taxMinor ?? 0)),
    amount(-(parts?.commissionMinor ?? 0)),
    amount(changeMinor),
  ];
  return [
    {
      kind: 'table',
      title: 'How each share came about',
      columns: [
        { label: 'Session', wide: true },
        { label: 'Price', figures: true },
        { label: 'Back', figures: true },
        { label: 'Tax', figures: true },
        { label: 'Commission', figures: true },
        { label: 'Yours', figures: true },
      ],
      rows: earned.map(row),
      sums: [['Together', '', '', '', '', amount(sums.earned)]],
    },
  ];
}

function movedTable({ currency, lines }: CoachStatement, timeZone: string): PaperPart[] {
  const amount = amountIn(currency);
  const moved = lines.filter(({ kind }) => kind !== 'earned');
  if (moved.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'What was sent, and what came back',
      columns: [{ label: 'Day' }, { label: 'What', wide: true }, { label: 'Amount', figures: true }],
      rows: moved.map(({ at, kind, session, changeMinor, nettedMinor }) => [
        day(at, timeZone),
        [
          STATEMENT_WORDS[kind],
          ...(nettedMinor > 0 ? [amount(nettedMinor)] : []),
          ...(session ? [session.words] : []),
        ].join(', '),
        amount(changeMinor),
      ]),
      sums: [],
    },
  ];
}

const PAYOUT_STATE: Record<BankPayout['status'], string> = {
  on_its_way: 'expected',
  arrived: 'arrived',
  failed: 'came back',
};

function payoutTable(payouts: readonly BankPayout[], timeZone: string): PaperPart[] {
  if (payouts.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'From your Stripe balance to your bank',
      columns: [{ label: 'Sent' }, { label: 'At the bank', wide: true }, { label: 'Amount', figures: true }],
      rows: payouts.map(({ madeAt, arrivesOn, status, amountMinor, currency }) => [
        day(madeAt, timeZone),
        status === 'failed'
          ? PAYOUT_STATE.failed
          : `${PAYOUT_STATE[status]} ${dayOnPaper(Temporal.PlainDate.from(arrivesOn).toZonedDateTime('UTC').toInstant(), 'UTC')}`,
        amountIn(currency)(amountMinor),
      ]),
      sums: [],
    },
  ];
}
