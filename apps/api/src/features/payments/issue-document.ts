import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import { cardWords } from '@app/shared/payments/card-words';
import { pricePaid } from '@app/shared/payments/kept-price';
import { REFUND_REASON_WORDS } from '@app/shared/payments/refund-reason-words';
import type { ActContext } from '../../app-context.ts';
import {
  findDocumentOfCause,
  findReceiptOf,
  type IssuedDocument,
  sumCreditNotes,
} from './document.repository.ts';
import { findPayment, findSucceededPayment, lockPayments, type Payment } from './payment.repository.ts';
import { findLastRedemption } from './promo.repository.ts';
import { findRefund } from './refund.repository.ts';
import { correctionOf, type DocumentSubject, writeDocument } from './write-document.ts';

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
    { words: cardWords({ brand: payment.cardBrand, last4: payment.cardLast4 }), amountMinor },
    { words: 'Credit', amountMinor: creditMinor },
    { words: 'A session of a package', amountMinor: payment.packageMinor },
  ].filter((part) => part.amountMinor > 0);
  return writeDocument(ctx, tx, subjectOf(payment), {
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
  return writeDocument(ctx, tx, subjectOf(payment), {
    kind: 'credit_note',
    cause,
    total,
    content: {
      lines: [{ words: payment.description, amountMinor: total.amountMinor }],
      currency: payment.currency,
      settled: [
        {
          words: `To ${cardWords({ brand: payment.cardBrand, last4: payment.cardLast4 })}`,
          amountMinor: toCard.amountMinor,
        },
        { words: 'As credit', amountMinor: toCredit.amountMinor },
        { words: 'Back into the package', amountMinor: toPackage.amountMinor },
        { words: 'Credit taken back', amountMinor: total.amountMinor - given },
      ].filter(({ amountMinor }) => amountMinor !== 0),
      corrects: correctionOf(receipt),
      reason,
    },
  });
}

const subjectOf = ({ id, bookingId, candidateId, sessionStartsAt, ...tax }: Payment): DocumentSubject => ({
  kind: 'payment',
  paymentId: id,
  bookingId,
  candidateId,
  sessionStartsAt,
  rate:
    tax.taxName && tax.taxCountry
      ? { name: tax.taxName, country: tax.taxCountry, basisPoints: tax.taxBasisPoints }
      : null,
});
