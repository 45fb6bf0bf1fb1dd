import type { Transaction } from '@app/db/client';
import type { RefundFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import {
  listOwedOrderRefunds,
  lockOrderRefundOf,
  type Order,
  type OrderRefund,
  settleOrderRefund,
} from './order.repository.ts';
import { findExcess, listExcessesOf } from './refund-excess.repository.ts';
import { excessLeft, payWith } from './settle-excess.ts';

type Settled = { refund: OrderRefund; amountMinor: number };

export const sumOf = (settled: readonly Settled[]): number =>
  settled.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** Whether a refund at Stripe was written down as one of an order, or has paid one. */
export const isKnownOrderRefund = async (tx: Transaction, facts: RefundFacts): Promise<boolean> =>
  (await lockOrderRefundOf(tx, facts)) !== undefined || (await findExcess(tx, facts.id)) !== undefined;

/** Money reached the buyer that was owed since a refund failed: it settles those, oldest first. The order is locked. */
export async function settleOwedOrderRefunds(
  ctx: ActContext,
  tx: Transaction,
  order: Order,
  { amountMinor, settledBy }: { amountMinor: number; settledBy: string },
): Promise<Settled[]> {
  const settled: Settled[] = [];
  let restMinor = amountMinor;
  for (const refund of await listOwedOrderRefunds(tx, order.id)) {
    const part = Math.min(restMinor, refund.amountMinor - refund.settledMinor);
    if (part === 0) break;
    const settledMinor = refund.settledMinor + part;
    await settleOrderRefund(tx, refund.id, { settledMinor, settledBy }, ctx.now);
    restMinor -= part;
    settled.push({ refund, amountMinor: part });
  }
  return settled;
}

/** A refund of this order failed; its buyer may have had that money from the dashboard already. It is locked. */
export async function settleOrderByExcesses(ctx: ActContext, tx: Transaction, order: Order): Promise<void> {
  for (const excess of await listExcessesOf(tx, { orderId: order.id })) {
    const settledBy = excess.stripeRefundId;
    const paid = await settleOwedOrderRefunds(ctx, tx, order, { amountMinor: excessLeft(excess), settledBy });
    await payWith(ctx, tx, excess, paid);
  }
}
