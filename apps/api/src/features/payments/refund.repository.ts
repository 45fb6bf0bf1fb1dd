import type { Queryable, Transaction } from '@app/db/client';
import { payments, refundSettlements, refunds } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { and, asc, desc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';

export type Refund = typeof refunds.$inferSelect;
type NewRefund = Omit<typeof refunds.$inferInsert, 'updatedAt'>;
type RefundChange = Partial<
  Pick<Refund, 'status' | 'stripeRefundId' | 'failureReason' | 'sentAt' | 'attempt'>
>;

export async function insertRefund(tx: Transaction, refund: NewRefund): Promise<Refund> {
  const [row] = await tx
    .insert(refunds)
    .values({ ...refund, updatedAt: refund.createdAt })
    .returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

export async function updateRefund(
  tx: Queryable,
  id: Id<'refund'>,
  now: Temporal.Instant,
  change: RefundChange,
): Promise<Refund> {
  const [row] = await tx
    .update(refunds)
    .set({ ...change, updatedAt: now })
    .where(eq(refunds.id, id))
    .returning();
  if (!row) throw new Error(`no refund ${id}`);
  return row;
}

export async function findRefundByOperation(db: Queryable, operation: string): Promise<Refund | undefined> {
  const [row] = await db.select().from(refunds).where(eq(refunds.operation, operation));
  return row;
}

export async function findRefund(db: Queryable, id: Id<'refund'>): Promise<Refund | undefined> {
  const [row] = await db.select().from(refunds).where(eq(refunds.id, id));
  return row;
}

export async function lockRefund(tx: Transaction, id: Id<'refund'>): Promise<Refund> {
  const [row] = await tx.select().from(refunds).where(eq(refunds.id, id)).for('update');
  if (!row) throw new Error(`no refund ${id}`);
  return row;
}

/**
 * Ours by its own name of the intention, or what was already written down under Stripe's id: one row on each
 * payment that it gave back something of, and the failed ones whose place it took.
 */
export function listRefundsOf(
  db: Queryable,
  { operation, id }: { operation: string | null; id: string },
): Promise<Refund[]> {
  return db
    .select()
    .from(refunds)
    .where(
      or(
        eq(refunds.stripeRefundId, id),
        operation ? eq(refunds.operation, operation) : undefined,
        inArray(
          refunds.id,
          db
            .select({ refundId: refundSettlements.refundId })
            .from(refundSettlements)
            .where(eq(refundSettlements.settledBy, id)),
        ),
      ),
    )
    .orderBy(asc(refunds.id));
}

export function listRefundsOfBooking(db: Queryable, bookingId: Id<'booking'>): Promise<Refund[]> {
  return db.select().from(refunds).where(eq(refunds.bookingId, bookingId)).orderBy(desc(refunds.createdAt));
}

export async function listRefundsByCandidate(db: Queryable, candidateId: Id<'user'>): Promise<Refund[]> {
  const rows = await db
    .select({ refund: refunds })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(eq(payments.candidateId, candidateId))
    .orderBy(desc(refunds.createdAt));
  return rows.map(({ refund }) => refund);
}

/** Promised, and not yet at Stripe. */
export function listUnsentRefunds(db: Queryable, until: Temporal.Instant) {
  return db
    .select({ id: refunds.id })
    .from(refunds)
    .where(
      and(
        eq(refunds.status, 'requested'),
        gt(refunds.amountMinor, 0),
        isNull(refunds.stripeRefundId),
        lte(refunds.updatedAt, until),
      ),
    )
    .limit(200);
}
