import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { add, zero } from '@app/shared/money/money';
import { subsidyGoingBack } from '@app/shared/payments/kept-price';
import { refundRequested } from '@app/shared/payments/refund-postings';
import type { RefundFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { postLedger } from './ledger.repository.ts';
import { findPaymentByIntent, lockPayment, lockPayments, updatePayment } from './payment.repository.ts';
import { findRefundOf, insertRefund, type Refund } from './refund.repository.ts';
import { takeBack } from './take-back.ts';

/**
 * Takes over a refund that was made in Stripe's dashboard: it counts like one of ours, so nobody can
 * refund the same money here, and the coach's share shrinks by it. Undefined when it is of no payment
 * of ours.
 */
export async function importRefund(
  ctx: ActContext,
  tx: Transaction,
  facts: RefundFacts,
): Promise<Refund | undefined> {
  const found = facts.paymentIntentId && (await findPaymentByIntent(tx, facts.paymentIntentId));
  if (!found) return undefined;
  await lockPayments(tx, found.bookingId);
  const payment = await lockPayment(tx, found.id);
  const known = await findRefundOf(tx, facts); // taken over while we waited for the lock
  if (known) return known;

  const { amount } = facts;
  const { bookingId, candidateId } = payment;
  const operation = `external:${facts.id}`;
  const subsidy = subsidyGoingBack(payment, amount);
  const from = await takeBack(ctx, tx, payment, { amount: add(amount, subsidy), operation });
  await updatePayment(tx, payment.id, ctx.now, {
    refundedMinor: payment.refundedMinor + amount.amountMinor,
    subsidyReturnedMinor: payment.subsidyReturnedMinor + subsidy.amountMinor,
  });
  const refund = await insertRefund(tx, {
    id: newId('refund'),
    paymentId: payment.id,
    bookingId,
    amountMinor: amount.amountMinor,
    subsidyMinor: subsidy.amountMinor,
    currency: amount.currency,
    status: 'requested',
    reason: 'external',
    note: 'Made in the Stripe dashboard.',
    operation,
    stripeRefundId: facts.id,
    createdAt: ctx.now,
  });
  const refundId = refund.id;
  const toCredit = zero(amount.currency);
  await postLedger(
    tx,
    [refundRequested({ refundId, candidateId, toCard: amount, toCredit, subsidy }, from)],
    {
      at: ctx.now,
      bookingId,
    },
  );
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: STRIPE,
    action: 'refund.imported',
    subjectId: refundId,
    bookingId,
    details: { ...amount, stripeRefundId: facts.id },
  });
  return refund;
}
