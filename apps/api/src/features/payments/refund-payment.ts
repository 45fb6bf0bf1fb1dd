import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import { add, type Money, zero } from '@app/shared/money/money';
import { subsidyGoingBack } from '@app/shared/payments/kept-price';
import type { RefundReason } from '@app/shared/payments/payment-status';
import { refundRequested } from '@app/shared/payments/refund-postings';
import { type RefundParts, splitRefund } from '@app/shared/payments/split-refund';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { postLedger } from './ledger.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { findRefundByOperation, insertRefund, type Refund } from './refund.repository.ts';
import { sendRefundJob } from './send-refund.job.ts';
import { isPackageOpen, returnSession } from './session-of-package.ts';
import { returnPromo } from './settle-promo.ts';
import { takeBack } from './take-back.ts';

export type RefundWish = {
  /** Of the price, card and credit together. */
  amount: Money;
  /** How much the platform takes out of its own part; the same share of it when nothing is said. */
  subsidy?: Money;
  reason: RefundReason;
  /** Our own name of the intention, e.g. `bkg_…:cancel`. Wished twice, it is done once. */
  operation: string;
  requestedBy: Actor;
  note?: string;
};

/**
 * Promises a refund of this payment, which the caller has locked: the sums, the books and the coach's
 * share change now, Stripe is asked by a job. Null when there is nothing to give back.
 *
 * @throws DomainError `REFUND_TOO_LARGE`
 */
export async function refundPayment(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  wish: RefundWish,
): Promise<Refund | null> {
  const { amount, reason, operation, requestedBy, note = '' } = wish;
  const promised = await findRefundByOperation(tx, operation);
  if (promised) return promised;
  const subsidy = wish.subsidy ?? subsidyOf(payment, amount);
  if (amount.amountMinor + subsidy.amountMinor === 0) return null;
  const parts = splitRefund(payment, amount);
  if (!parts) throw new DomainError('REFUND_TOO_LARGE', { paymentId: payment.id });

  const taker = payment.packageId && (await isPackageOpen(tx, payment.packageId, ctx.now));
  const { toCard, toCredit, toPackage } = taker ? parts : asCredit(parts);
  const { id: paymentId, bookingId, candidateId, packageId } = payment;
  const from = await takeBack(ctx, tx, payment, { paid: amount, subsidy, operation });
  const after = await updatePayment(tx, paymentId, ctx.now, {
    refundedMinor: payment.refundedMinor + toCard.amountMinor,
    creditReturnedMinor: payment.creditReturnedMinor + toCredit.amountMinor,
    packageReturnedMinor: payment.packageReturnedMinor + toPackage.amountMinor,
    subsidyReturnedMinor: payment.subsidyReturnedMinor + subsidy.amountMinor,
  });
  const viaStripe = toCard.amountMinor > 0;
  const refund = await insertRefund(tx, {
    id: newId('refund'),
    paymentId,
    bookingId,
    amountMinor: toCard.amountMinor,
    creditMinor: toCredit.amountMinor,
    packageMinor: toPackage.amountMinor,
    subsidyMinor: subsidy.amountMinor,
    currency: amount.currency,
    status: viaStripe ? 'requested' : 'succeeded',
    reason,
    note,
    operation,
    requestedBy: requestedBy.id,
    createdAt: ctx.now,
  });
  const { id: refundId } = refund;
  const back = packageId ? { packageId, amount: toPackage } : undefined;
  const posting = refundRequested(
    { refundId, candidateId, toCard, toCredit, toPackage: back, subsidy },
    from,
  );
  await postLedger(tx, [posting], { at: ctx.now, bookingId });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: requestedBy,
    action: 'refund.requested',
    subjectId: refundId,
    bookingId,
    details: { ...amount, toCardMinor: toCard.amountMinor, reason, paymentId },
  });
  const session = { bookingId, priceMinor: toPackage.amountMinor };
  if (taker && session.priceMinor > 0) await returnSession(ctx, tx, taker, session);
  await returnPromo(ctx, tx, after, reason);
  if (viaStripe) await ctx.queue.enqueue(tx, sendRefundJob, { refundId });
  else if (amount.amountMinor > 0) await announce(ctx, tx, 'payment.refunded', { bookingId, refundId });
  return refund;
}

/** A package that is closed takes no session back: its price is credit. */
const asCredit = ({ toCard, toCredit, toPackage }: RefundParts): RefundParts => ({
  toCard,
  toCredit: add(toCredit, toPackage),
  toPackage: zero(toPackage.currency),
});

/** Where nothing goes back to the candidate there is no share of it either. */
const subsidyOf = (payment: Payment, amount: Money): Money =>
  amount.amountMinor === 0 ? amount : subsidyGoingBack(payment, amount);
