import type { Queryable, Transaction } from '@app/db/client';
import { users } from '@app/db/schema/identity';
import { refundExcesses } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, inArray, or } from 'drizzle-orm';

export type RefundExcess = typeof refundExcesses.$inferSelect;

export async function insertExcess(
  tx: Transaction,
  excess: Omit<typeof refundExcesses.$inferInsert, 'status'>,
): Promise<RefundExcess> {
  const [row] = await tx
    .insert(refundExcesses)
    .values({ ...excess, status: 'open' })
    .returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

export async function findExcess(db: Queryable, stripeRefundId: string): Promise<RefundExcess | undefined> {
  const [row] = await db
    .select()
    .from(refundExcesses)
    .where(eq(refundExcesses.stripeRefundId, stripeRefundId));
  return row;
}

/** Take the locks of its purchase or order first. */
export async function lockExcess(tx: Transaction, stripeRefundId: string): Promise<RefundExcess | undefined> {
  const [row] = await tx
    .select()
    .from(refundExcesses)
    .where(eq(refundExcesses.stripeRefundId, stripeRefundId))
    .for('update');
  return row;
}

type Of = { paymentIds: readonly Id<'payment'>[] } | { orderId: Id<'order'> };

/** What was refunded beyond what these had, oldest first, and went out for good. */
export function listExcessesOf(tx: Transaction, of: Of): Promise<RefundExcess[]> {
  const theirs =
    'orderId' in of
      ? eq(refundExcesses.orderId, of.orderId)
      : inArray(refundExcesses.paymentId, [...of.paymentIds]);
  return tx
    .select()
    .from(refundExcesses)
    .where(and(theirs, or(eq(refundExcesses.status, 'open'), eq(refundExcesses.status, 'decided'))))
    .orderBy(asc(refundExcesses.foundAt), asc(refundExcesses.stripeRefundId))
    .for('update');
}

export async function updateExcess(
  tx: Transaction,
  stripeRefundId: string,
  change: Partial<Pick<RefundExcess, 'settledMinor' | 'creditMinor' | 'status' | 'closedAt' | 'closedBy'>>,
): Promise<void> {
  await tx.update(refundExcesses).set(change).where(eq(refundExcesses.stripeRefundId, stripeRefundId));
}

/** Those that wait for the desk, oldest first. */
export function listOpenExcesses(db: Queryable) {
  return db
    .select({ excess: refundExcesses, candidateName: users.name })
    .from(refundExcesses)
    .innerJoin(users, eq(users.id, refundExcesses.candidateId))
    .where(eq(refundExcesses.status, 'open'))
    .orderBy(asc(refundExcesses.foundAt))
    .limit(200);
}
