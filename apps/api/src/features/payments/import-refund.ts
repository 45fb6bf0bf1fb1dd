import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { type Money, money, zero } from '@app/shared/money/money';
import { divideOverPurchase } from '@app/shared/payments/divide-over-purchase';
import { subsidyGoingBack } from '@app/shared/payments/kept-price';

import { refundRequested } from '@app/shared/payments/refund-postings';
import type { RefundFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { postLedger } from './ledger.repository.ts';
import { latestFirst, lockPaidTogether } from './paid-together.repository.ts';
import { findPaymentByIntent, type Payment, updatePayment } from './payment.repository.ts';
import { insertRefund, listRefundsOf } from './refund.repository.ts';
import { findExcess } from './refund-excess.repository.ts';
import { recordExcess } from './settle-excess.ts';
import { settleOwedRefunds } from './settle-owed-refunds.ts';
import { takeBack } from './take-back.ts';

/**
 * Takes over a refund that was made in Stripe's dashboard: it counts like one of ours, so nobody can
 * refund the same money here, and the coach's share shrinks by it. First it pays what is owed since a refund
 * of ours failed. Of a charge that paid for several sessions the rest is taken from the one it fits exactly,
 * else from the latest backwards, and what none of them has left is kept apart for the desk. The locked purchase
 * comes back with what was written; nothing when it is of no payment of ours.
 */
export async function importRefund(ctx: ActContext, tx: Transaction, facts: RefundFacts): Promise<Payment[]> {
  const found = facts.paymentIntentId && (await findPaymentByIntent(tx, facts.paymentIntentId));
  if (!found) return [];
  const purchase = await lockPaidTogether(tx, found);
  if (await isKnownRefund(tx, facts)) return purchase; // taken over while we waited for the lock
  const { restMinor } = await settleOwedRefunds(ctx, tx, purchase, {
    amountMinor: facts.amount.amountMinor,
    settledBy: facts.id,
  });
  const { parts, restMinor: amountMinor } = divideOverPurchase(latestFirst(purchase), restMinor);
  for (const { payment, amountMinor: part } of parts) {
    const operation = `external:${facts.id}${parts.length > 1 ? `:${payment.bookingId}` : ''}`;
    await takeOver(ctx, tx, payment, money(part, facts.amount.currency), facts, operation);
  }
  if (amountMinor > 0) {
    const { id: paymentId, bookingId, candidateId } = found;
    await recordExcess(ctx, tx, facts, { paymentId, bookingId, candidateId, amountMinor });
  }
  return purchase;
}

const isKnownRefund = async (tx: Transaction, facts: RefundFacts): Promise<boolean> =>
  (await listRefundsOf(tx, facts)).length > 0 || (await findExcess(tx, facts.id)) !== undefined;

async function takeOver(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  amount: Money,
  { id: stripeRefundId }: RefundFacts,
  operation: string,
): Promise<void> {
  const { bookingId, candidateId } = payment;
  const subsidy = subsidyGoingBack(payment, amount);
  const from = await takeBack(ctx, tx, payment, { paid: amount, subsidy, operation });
  await updatePayment(tx, payment.id, ctx.now, {
    refundedMinor: payment.refundedMinor + amount.amountMinor,
    subsidyReturnedMinor: payment.subsidyReturnedMinor + subsidy.amountMinor,
  });
  const { id: refundId } = await insertRefund(tx, {
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
    stripeRefundId,
    createdAt: ctx.now,
  });
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
    details: { ...amount, stripeRefundId },
  });
}
