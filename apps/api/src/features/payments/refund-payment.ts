import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Money } from '@app/shared/money/money';
import type { RefundReason } from '@app/shared/payments/payment-status';
import { refundRequested } from '@app/shared/payments/refund-postings';
import { splitRefund } from '@app/shared/payments/split-refund';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { postLedger } from './ledger.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { findRefundByOperation, insertRefund, type Refund } from './refund.repository.ts';
import { sendRefundJob } from './send-refund.job.ts';
import { takeBack } from './take-back.ts';

export type RefundWish = {
  /** Of the price, card and credit together. */
  amount: Money;
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
  { amount, reason, operation, requestedBy, note = '' }: RefundWish,
): Promise<Refund | null> {
  const promised = await findRefundByOperation(tx, operation);
  if (promised) return promised;
  if (amount.amountMinor === 0) return null;
  const parts = splitRefund(payment, amount);
  if (!parts) throw new DomainError('REFUND_TOO_LARGE', { paymentId: payment.id });

  const { toCard, toCredit } = parts;
  const { id: paymentId, bookingId, candidateId } = payment;
  const from = await takeBack(ctx, tx, payment, { amount, operation });
  await updatePayment(tx, paymentId, ctx.now, {
    refundedMinor: payment.refundedMinor + toCard.amountMinor,
    creditReturnedMinor: payment.creditReturnedMinor + toCredit.amountMinor,
  });
  const viaStripe = toCard.amountMinor > 0;
  const refund = await insertRefund(tx, {
    id: newId('refund'),
    paymentId,
    bookingId,
    amountMinor: toCard.amountMinor,
    creditMinor: toCredit.amountMinor,
    currency: amount.currency,
    status: viaStripe ? 'requested' : 'succeeded',
    reason,
    note,
    operation,
    requestedBy: requestedBy.id,
    createdAt: ctx.now,
  });
  const { id: refundId } = refund;
  await postLedger(tx, [refundRequested({ refundId, candidateId, toCard, toCredit }, from)], {
    at: ctx.now,
    bookingId,
  });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: requestedBy,
    action: 'refund.requested',
    subjectId: refundId,
    bookingId,
    details: { ...amount, toCardMinor: toCard.amountMinor, reason, paymentId },
  });
  if (viaStripe) await ctx.queue.enqueue(tx, sendRefundJob, { refundId });
  else await announce(ctx, tx, 'payment.refunded', { bookingId, refundId });
  return refund;
}
