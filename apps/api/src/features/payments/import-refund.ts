import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { type Money, money, zero } from '@app/shared/money/money';
import { subsidyGoingBack } from '@app/shared/payments/kept-price';
import { refundRequested } from '@app/shared/payments/refund-postings';
import type { RefundFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { postLedger } from './ledger.repository.ts';
import { lockPaidTogether } from './paid-together.repository.ts';
import { findPaymentByIntent, type Payment, updatePayment } from './payment.repository.ts';
import { insertRefund, listRefundsOf, type Refund } from './refund.repository.ts';
import { settleOwedRefunds } from './settle-owed-refunds.ts';
import { takeBack } from './take-back.ts';

/**
 * Takes over a refund that was made in Stripe's dashboard: it counts like one of ours, so nobody can
 * refund the same money here, and the coach's share shrinks by it. First it pays what is owed since a refund
 * of ours failed. Of a charge that paid for several sessions the rest is taken from the one it fits exactly,
 * else from the latest backwards. Nothing when it is of no payment of ours.
 */
export async function importRefund(ctx: ActContext, tx: Transaction, facts: RefundFacts): Promise<Refund[]> {
  const found = facts.paymentIntentId && (await findPaymentByIntent(tx, facts.paymentIntentId));
  if (!found) return [];
  const purchase = await lockPaidTogether(tx, found);
  const known = await listRefundsOf(tx, facts); // taken over while we waited for the lock
  if (known.length > 0) return known;
  const { settled, restMinor } = await settleOwedRefunds(ctx, tx, purchase, {
    amountMinor: facts.amount.amountMinor,
    settledBy: facts.id,
  });
  const taken = settled.map(({ refund }) => refund);
  const parts = restMinor > 0 ? partsOf(purchase, restMinor) : [];
  for (const { payment, amountMinor } of parts) {
    const operation = `external:${facts.id}${parts.length > 1 ? `:${payment.bookingId}` : ''}`;
    taken.push(await takeOver(ctx, tx, payment, money(amountMinor, facts.amount.currency), facts, operation));
  }
  return taken;
}

type Part = { payment: Payment; amountMinor: number };

/** More than there is left falls to the last, whose row then refuses it. */
function partsOf(purchase: readonly Payment[], amountMinor: number): Part[] {
  const left = ({ amountMinor: paid, refundedMinor }: Payment) => paid - refundedMinor;
  const latestFirst = purchase.toSorted((a, b) =>
    Temporal.Instant.compare(b.sessionStartsAt, a.sessionStartsAt),
  );
  const exact = latestFirst.find((payment) => left(payment) === amountMinor);
  if (exact) return [{ payment: exact, amountMinor }];
  const parts: Part[] = [];
  let open = amountMinor;
  for (const payment of latestFirst) {
    const isLast = payment === latestFirst.at(-1);
    const part = isLast ? open : Math.min(open, left(payment));
    if (part > 0) parts.push({ payment, amountMinor: part });
    open -= part;
  }
  return parts;
}

async function takeOver(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  amount: Money,
  { id: stripeRefundId }: RefundFacts,
  operation: string,
): Promise<Refund> {
  const { bookingId, candidateId } = payment;
  const subsidy = subsidyGoingBack(payment, amount);
  const from = await takeBack(ctx, tx, payment, { paid: amount, subsidy, operation });
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
    stripeRefundId,
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
    details: { ...amount, stripeRefundId },
  });
  return refund;
}
