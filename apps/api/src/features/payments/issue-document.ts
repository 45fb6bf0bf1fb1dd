import type { Queryable, Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import {
  type DocumentContent,
  type DocumentKind,
  documentNumber,
  documentTax,
} from '@app/shared/payments/document-content';
import { pricePaid } from '@app/shared/payments/kept-price';
import { REFUND_REASON_WORDS } from '@app/shared/payments/refund-reason-words';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { findBuyer } from './billing-details.repository.ts';
import {
  findDocumentOfCause,
  findReceiptOf,
  type IssuedDocument,
  insertDocumentOnce,
  sumCreditNotes,
} from './document.repository.ts';
import { findPayment, findSucceededPayment, lockPayments, type Payment } from './payment.repository.ts';
import { findLastRedemption } from './promo.repository.ts';
import { findRefund } from './refund.repository.ts';

/**
 * The receipt of what pays for a booking, issued when it is first asked for. Undefined when nothing was charged or
 * spent: money that came twice or not as asked goes straight back, and no document is made of it.
 */
export async function issueReceipt(
  ctx: ActContext,
  bookingId: Id<'booking'>,
): Promise<IssuedDocument | undefined> {
  return ctx.db.transaction(async (tx) => {
    const payment = await findSucceededPayment(tx, bookingId);
    return payment && issueReceiptOf(ctx, tx, payment);
  });
}

async function issueReceiptOf(ctx: ActContext, tx: Transaction, payment: Payment) {
  const { currency, description, amountMinor, creditMinor } = payment;
  const total = pricePaid(payment);
  if (total.amountMinor === 0) return undefined;
  const last = await findLastRedemption(tx, payment.bookingId);
  const used = last && ['reserved', 'redeemed'].includes(last.redemption.status) ? last : undefined;
  const discount = used?.redemption.discountMinor ?? 0;
  const settled = [
    { words: cardWords(payment), amountMinor },
    { words: 'Credit', amountMinor: creditMinor },
    { words: 'A session of a package', amountMinor: payment.packageMinor },
  ].filter((part) => part.amountMinor > 0);
  return insert(ctx, tx, payment, {
    kind: 'receipt',
    cause: payment.id,
    total,
    content: {
      lines: [
        { words: description, amountMinor: total.amountMinor + discount },
        ...(used ? [{ words: `Promo code ${used.promo.code}`, amountMinor: -discount }] : []),
      ],
      currency,
      settled,
      corrects: null,
      reason: '',
    },
  });
}

type GivenBack = { cause: string; toCard: Money; toCredit: Money; toPackage: Money; reason: string };

/** The credit note of a refund that was made. Undefined when what it refunds never had a receipt. */
export async function issueCreditNote(
  ctx: ActContext,
  refundId: Id<'refund'>,
): Promise<IssuedDocument | undefined> {
  const refund = await findRefund(ctx.db, refundId);
  if (!refund) return undefined;
  return ctx.db.transaction((tx) =>
    correctReceipt(ctx, tx, refund.paymentId, {
      cause: refund.id,
      toCard: money(refund.amountMinor, refund.currency),
      toCredit: money(refund.creditMinor, refund.currency),
      toPackage: money(refund.packageMinor, refund.currency),
      reason: REFUND_REASON_WORDS[refund.reason],
    }),
  );
}

/** Takes an amount that went back to the candidate off the receipt, by a document of its own. */
export async function correctReceipt(
  ctx: ActContext,
  tx: Transaction,
  paymentId: Id<'payment'>,
  { cause, toCard, toCredit, toPackage, reason }: GivenBack,
): Promise<IssuedDocument | undefined> {
  const payment = await findPayment(tx, paymentId);
  if (payment?.status !== 'succeeded' || payment.duplicate) return undefined;
  await lockPayments(tx, payment.bookingId);
  const receipt = (await findReceiptOf(tx, paymentId)) ?? (await issueReceiptOf(ctx, tx, payment));
  if (!receipt) return undefined;
  const noted = (await findDocumentOfCause(tx, cause)) ? 0 : await sumCreditNotes(tx, paymentId);
  const given = toCard.amountMinor + toCredit.amountMinor + toPackage.amountMinor;
  // Credit that was granted before and taken back for a full refund has its note already.
  const total = money(Math.min(given, receipt.totalMinor - noted), payment.currency);
  if (total.amountMinor === 0) return undefined;
  return insert(ctx, tx, payment, {
    kind: 'credit_note',
    cause,
    total,
    content: {
      lines: [{ words: payment.description, amountMinor: total.amountMinor }],
      currency: payment.currency,
      settled: [
        { words: `To ${cardWords(payment)}`, amountMinor: toCard.amountMinor },
        { words: 'As credit', amountMinor: toCredit.amountMinor },
        { words: 'Back into the package', amountMinor: toPackage.amountMinor },
        { words: 'Credit taken back', amountMinor: total.amountMinor - given },
      ].filter(({ amountMinor }) => amountMinor !== 0),
      corrects: { number: numberOf(receipt), issuedAt: receipt.issuedAt.toString() },
      reason,
    },
  });
}

/** The number of a document as people read it. */
export const numberOf = ({ issuer, year, number }: IssuedDocument): string =>
  documentNumber(issuer, year, number);

type Wanted = {
  kind: DocumentKind;
  cause: string;
  total: Money;
  content: Pick<DocumentContent, 'lines' | 'currency' | 'settled' | 'corrects' | 'reason'>;
};

async function insert(ctx: ActContext, tx: Transaction, payment: Payment, wanted: Wanted) {
  const { kind, cause, total } = wanted;
  const { bookingId, candidateId } = payment;
  const tax = documentTax(total, rateOf(payment));
  const { document, isNew } = await insertDocumentOnce(tx, {
    issuer: ctx.config.ISSUER_CODE,
    kind,
    cause,
    paymentId: payment.id,
    bookingId,
    candidateId,
    totalMinor: total.amountMinor,
    taxMinor: tax?.amountMinor ?? 0,
    currency: total.currency,
    content: {
      ...wanted.content,
      ...(await partiesOf(ctx, tx, candidateId)),
      totalMinor: total.amountMinor,
      tax,
      sessionStartsAt: payment.sessionStartsAt.toString(),
      bookingId,
      paymentId: payment.id,
    },
    issuedAt: ctx.now,
  });
  if (!isNew) return document;
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: SYSTEM,
    action: 'document.issued',
    subjectId: document.id,
    bookingId,
    details: { kind, number: numberOf(document), ...total },
  });
  return document;
}

async function partiesOf({ config }: ActContext, db: Queryable, candidateId: Id<'user'>) {
  const lines = (text: string) =>
    text
      .split(/[\n;]/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const { name, timeZone, details } = await findBuyer(db, candidateId);
  return {
    seller: {
      name: config.ISSUER_NAME,
      address: lines(config.ISSUER_ADDRESS),
      taxId: config.ISSUER_TAX_ID,
    },
    buyer: details
      ? {
          name: details.name,
          address: [...lines(details.address), details.country],
          taxId: details.taxId,
        }
      : { name, address: [], taxId: '' },
    timeZone,
  };
}

const rateOf = ({ taxName, taxCountry, taxBasisPoints }: Payment) =>
  taxName && taxCountry ? { name: taxName, country: taxCountry, basisPoints: taxBasisPoints } : null;

function cardWords({ cardBrand, cardLast4 }: Payment): string {
  const brand = (cardBrand ?? 'card').replace(/^./, (letter) => letter.toUpperCase());
  return cardLast4 ? `${brand} ending in ${cardLast4}` : brand;
}
