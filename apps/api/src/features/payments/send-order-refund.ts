import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { refundCreated, refundFailed } from '@app/shared/payments/refund-postings';
import { StripeRefused, StripeUncertain } from '../../adapters/stripe-error.ts';
import type { RefundFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { importOrderRefund } from './import-order-refund.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import {
  findOrder,
  findOrderRefund,
  findOrderRefundOf,
  lockOrder,
  lockOrderRefundOf,
  type Order,
  type OrderRefund,
  undoOrderSettlements,
  updateOrderRefund,
} from './order.repository.ts';
import { findExcess } from './refund-excess.repository.ts';
import { returnExcess } from './settle-excess.ts';
import { settleOrderByExcesses } from './settle-owed-orders.ts';

/** Asks Stripe for it, unless an earlier request went through. */
export async function sendOrderRefund(ctx: ActContext, orderRefundId: Id<'orderRefund'>): Promise<void> {
  const refund = await findOrderRefund(ctx.db, orderRefundId);
  if (refund?.status !== 'requested') return;
  const order = await findOrder(ctx.db, refund.orderId);
  if (!order?.paymentIntentId) throw new Error(`refund ${orderRefundId} of an order without a charge`);
  const facts = await findOrCreate(ctx, refund, order.paymentIntentId);
  if (facts) await applyOrderRefund(ctx, facts);
}

async function findOrCreate(ctx: ActContext, refund: OrderRefund, paymentIntentId: string) {
  const { id, operation, attempt, amountMinor, currency } = refund;
  const look = async () =>
    (await ctx.stripe.listRefunds(paymentIntentId)).find((sent) => sent.operation === operation);
  const sent = refund.sentAt ? await look() : undefined;
  if (sent) return sent;
  await updateOrderRefund(ctx.db, id, ctx.now, { sentAt: refund.sentAt ?? ctx.now });
  try {
    const request = { operation, paymentIntentId, amount: money(amountMinor, currency) };
    return await ctx.stripe.createRefund(request, idempotencyKey(operation, attempt));
  } catch (error) {
    if (error instanceof StripeUncertain && error.answered) {
      await updateOrderRefund(ctx.db, id, ctx.now, { attempt: attempt + 1 });
    }
    if (!(error instanceof StripeRefused)) throw error;
    const known = await look();
    if (known) return known;
    await ctx.db.transaction(async (tx) => {
      const order = await lockOrder(tx, refund.orderId);
      await updateOrderRefund(tx, id, ctx.now, { status: 'failed', failureReason: error.code });
      await settleOrderByExcesses(ctx, tx, order); // somebody at Stripe's dashboard was faster
    });
    ctx.log.error({ orderRefundId: id, code: error.code }, 'refund of an order refused: it is still owed');
    return undefined;
  }
}

/** Makes our books agree with a refund as Stripe shows it; one from the dashboard is taken over first. */
export async function applyOrderRefund(ctx: ActContext, facts: RefundFacts): Promise<'applied' | 'foreign'> {
  return ctx.db.transaction(async (tx) => {
    const order = (await lockKnown(tx, facts)) ?? (await importOrderRefund(ctx, tx, facts));
    if (!order) return 'foreign';
    await postLedger(tx, postingsOf(facts, order.buyerId), { at: ctx.now, bookingId: null });
    const refund = await lockOrderRefundOf(tx, facts);
    if (refund) await follow(ctx, tx, refund, facts);
    if (facts.status === 'failed') {
      await undoOrderSettlements(tx, facts.id);
      await returnExcess(ctx, tx, facts.id);
      await settleOrderByExcesses(ctx, tx, order);
    }
    return 'applied';
  });
}

/** The order of a refund that was written down before, kept still. */
async function lockKnown(tx: Transaction, facts: RefundFacts): Promise<Order | undefined> {
  const orderId =
    (await findOrderRefundOf(tx, facts))?.orderId ?? (await findExcess(tx, facts.id))?.orderId ?? undefined;
  return orderId && lockOrder(tx, orderId);
}

async function follow(ctx: ActContext, tx: Transaction, refund: OrderRefund, facts: RefundFacts) {
  const { status, id: stripeRefundId, failureReason, amount } = facts;
  const { id, orderId } = refund;
  if (refund.status === 'failed' || refund.status === status) return;
  await updateOrderRefund(tx, id, ctx.now, { status, stripeRefundId, failureReason });
  if (status === 'failed') ctx.log.error({ orderId }, 'refund of an order failed: it is owed');
  if (status !== 'succeeded') return;
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: STRIPE,
    action: 'order.refunded',
    subjectId: orderId,
    details: { ...amount },
  });
}

function postingsOf(facts: RefundFacts, buyerId: Id<'user'>): LedgerFact[] {
  const { id, amount, status, balanceTransactionId, failureBalanceTransactionId } = facts;
  if (balanceTransactionId === null && status !== 'succeeded') return [];
  const out = { ...refundCreated(id, buyerId, amount), balanceTransactionId };
  if (status !== 'failed') return [out];
  return [out, { ...refundFailed(id, buyerId, amount), balanceTransactionId: failureBalanceTransactionId }];
}
