import type { Queryable, Transaction } from '@app/db/client';
import { orderRefunds, orders } from '@app/db/schema/payments-offers';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';

export type Order = typeof orders.$inferSelect;
export type OrderRefund = typeof orderRefunds.$inferSelect;

export async function insertOrder(
  tx: Transaction,
  order: Omit<typeof orders.$inferInsert, 'updatedAt'>,
): Promise<Order> {
  const [row] = await tx
    .insert(orders)
    .values({ ...order, updatedAt: order.createdAt })
    .returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

export async function updateOrder(
  tx: Queryable,
  id: Id<'order'>,
  now: Temporal.Instant,
  change: Partial<Omit<Order, 'id' | 'kind' | 'buyerId' | 'createdAt' | 'updatedAt'>>,
): Promise<Order> {
  const [row] = await tx
    .update(orders)
    .set({ ...change, updatedAt: now })
    .where(eq(orders.id, id))
    .returning();
  if (!row) throw new Error(`no order ${id}`);
  return row;
}

export async function findOrder(db: Queryable, id: Id<'order'>): Promise<Order | undefined> {
  const [row] = await db.select().from(orders).where(eq(orders.id, id));
  return row;
}

export async function lockOrder(tx: Transaction, id: Id<'order'>): Promise<Order> {
  const [row] = await tx.select().from(orders).where(eq(orders.id, id)).for('update');
  if (!row) throw new Error(`no order ${id}`);
  return row;
}

/** By what Stripe calls it: its session, its payment intent or its charge. */
export async function findOrderAtStripe(db: Queryable, stripeId: string): Promise<Order | undefined> {
  const [row] = await db
    .select()
    .from(orders)
    .where(
      or(
        eq(orders.checkoutSessionId, stripeId),
        eq(orders.paymentIntentId, stripeId),
        eq(orders.chargeId, stripeId),
      ),
    );
  return row;
}

/** Attempts whose end nobody told us about. */
export function listUnsettledOrders(db: Queryable, until: Temporal.Instant) {
  return db
    .select({ id: orders.id })
    .from(orders)
    .where(
      or(
        and(inArray(orders.status, ['creating', 'open']), lte(orders.updatedAt, until)),
        and(isNotNull(orders.chargeId), isNull(orders.feeMinor), lte(orders.updatedAt, until)),
      ),
    )
    .orderBy(asc(orders.updatedAt))
    .limit(200);
}

/** Credit that orders still open will spend if they succeed. */
export async function creditReservedByOrders(db: Queryable, buyerId: Id<'user'>, currency: string) {
  const [row] = await db
    .select({ sum: sql<number>`coalesce(sum(${orders.creditMinor}), 0)`.mapWith(Number) })
    .from(orders)
    .where(
      and(
        eq(orders.buyerId, buyerId),
        eq(orders.currency, currency),
        inArray(orders.status, ['creating', 'open']),
      ),
    );
  return row?.sum ?? 0;
}

export async function insertOrderRefund(
  tx: Transaction,
  refund: Omit<typeof orderRefunds.$inferInsert, 'updatedAt'>,
): Promise<OrderRefund> {
  const [row] = await tx
    .insert(orderRefunds)
    .values({ ...refund, updatedAt: refund.createdAt })
    .returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

export async function updateOrderRefund(
  tx: Queryable,
  id: Id<'orderRefund'>,
  now: Temporal.Instant,
  change: Partial<Pick<OrderRefund, 'status' | 'stripeRefundId' | 'failureReason' | 'sentAt' | 'attempt'>>,
): Promise<void> {
  await tx
    .update(orderRefunds)
    .set({ ...change, updatedAt: now })
    .where(eq(orderRefunds.id, id));
}

export async function findOrderRefund(db: Queryable, id: Id<'orderRefund'>) {
  const [row] = await db.select().from(orderRefunds).where(eq(orderRefunds.id, id));
  return row;
}

type AtStripe = { operation: string | null; id: string };

/** Ours by its own name of the intention, or one that is known by Stripe's; else one whose place it took. */
function orderRefundOf(db: Queryable, { operation, id }: AtStripe) {
  return db
    .select()
    .from(orderRefunds)
    .where(
      or(
        eq(orderRefunds.stripeRefundId, id),
        operation ? eq(orderRefunds.operation, operation) : undefined,
        eq(orderRefunds.settledBy, id),
      ),
    )
    .orderBy(sql`(${orderRefunds.settledBy} is not distinct from ${id})`)
    .limit(1);
}

export async function findOrderRefundOf(db: Queryable, facts: AtStripe): Promise<OrderRefund | undefined> {
  return (await orderRefundOf(db, facts))[0];
}

/** Take the lock of its order first. */
export async function lockOrderRefundOf(tx: Transaction, facts: AtStripe): Promise<OrderRefund | undefined> {
  return (await orderRefundOf(tx, facts).for('update'))[0];
}

/** Failed, and not paid another way, oldest first. */
export function listOwedOrderRefunds(tx: Transaction, orderId: Id<'order'>): Promise<OrderRefund[]> {
  return tx
    .select()
    .from(orderRefunds)
    .where(
      and(
        eq(orderRefunds.orderId, orderId),
        eq(orderRefunds.status, 'failed'),
        lt(orderRefunds.settledMinor, orderRefunds.amountMinor),
      ),
    )
    .orderBy(asc(orderRefunds.id))
    .for('update');
}

export async function settleOrderRefund(
  tx: Transaction,
  id: Id<'orderRefund'>,
  settled: Pick<OrderRefund, 'settledMinor' | 'settledBy'>,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .update(orderRefunds)
    .set({ ...settled, updatedAt: now })
    .where(eq(orderRefunds.id, id));
}

/** What these have been paid by one refund or dispute. */
export function listOrderSettlements(tx: Transaction, settledBy: string) {
  return tx
    .select({ refundId: orderRefunds.id, amountMinor: orderRefunds.settledMinor })
    .from(orderRefunds)
    .where(and(eq(orderRefunds.settledBy, settledBy), gt(orderRefunds.settledMinor, 0)));
}

/** The refund that was to pay them failed as well: they are owed again. */
export async function undoOrderSettlements(tx: Transaction, settledBy: string): Promise<void> {
  await tx.update(orderRefunds).set({ settledMinor: 0 }).where(eq(orderRefunds.settledBy, settledBy));
}

/** A refund that may still turn out not to have been made. */
export async function isOrderRefundUnderWay(db: Queryable, orderId: Id<'order'>): Promise<boolean> {
  const [row] = await db
    .select({ id: orderRefunds.id })
    .from(orderRefunds)
    .where(and(eq(orderRefunds.orderId, orderId), inArray(orderRefunds.status, ['requested', 'pending'])))
    .limit(1);
  return row !== undefined;
}

export function listUnsentOrderRefunds(db: Queryable, until: Temporal.Instant) {
  return db
    .select({ id: orderRefunds.id })
    .from(orderRefunds)
    .where(and(eq(orderRefunds.status, 'requested'), lte(orderRefunds.updatedAt, until)))
    .limit(200);
}
