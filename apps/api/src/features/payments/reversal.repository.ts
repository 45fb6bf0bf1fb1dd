import type { Queryable, Transaction } from '@app/db/client';
import { reversals, transfers } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { and, eq, lte, or, sql } from 'drizzle-orm';

export type Reversal = typeof reversals.$inferSelect;
type NewReversal = Omit<typeof reversals.$inferInsert, 'updatedAt'>;
type ReversalChange = Partial<Pick<Reversal, 'status' | 'stripeReversalId' | 'sentAt' | 'attempt'>>;

export async function insertReversal(tx: Transaction, reversal: NewReversal): Promise<Reversal> {
  const [row] = await tx
    .insert(reversals)
    .values({ ...reversal, updatedAt: reversal.createdAt })
    .returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

export async function updateReversal(
  tx: Queryable,
  id: Id<'reversal'>,
  now: Temporal.Instant,
  change: ReversalChange,
): Promise<void> {
  await tx
    .update(reversals)
    .set({ ...change, updatedAt: now })
    .where(eq(reversals.id, id));
}

export async function findReversal(db: Queryable, id: Id<'reversal'>): Promise<Reversal | undefined> {
  const [row] = await db.select().from(reversals).where(eq(reversals.id, id));
  return row;
}

export async function lockReversal(tx: Transaction, id: Id<'reversal'>): Promise<Reversal> {
  const [row] = await tx.select().from(reversals).where(eq(reversals.id, id)).for('update');
  if (!row) throw new Error(`no reversal ${id}`);
  return row;
}

export async function findReversalOf(
  db: Queryable,
  { operation, id }: { operation: string | null; id: string },
): Promise<Reversal | undefined> {
  const [row] = await db
    .select()
    .from(reversals)
    .where(
      or(eq(reversals.stripeReversalId, id), operation ? eq(reversals.operation, operation) : undefined),
    );
  return row;
}

/** Promised and not yet done, of one transfer. */
export function listOpenReversals(db: Queryable, transferId: Id<'transfer'>): Promise<Reversal[]> {
  return db
    .select()
    .from(reversals)
    .where(and(eq(reversals.transferId, transferId), eq(reversals.status, 'requested')));
}

/** The part of a coach's debt that reversals on their way will settle. */
export async function debtBeingReversed(db: Queryable, coachId: Id<'coach'>, currency: string) {
  const [row] = await db
    .select({ sum: sql<number>`coalesce(sum(${reversals.amountMinor}), 0)`.mapWith(Number) })
    .from(reversals)
    .innerJoin(transfers, eq(transfers.id, reversals.transferId))
    .where(
      and(
        eq(transfers.coachId, coachId),
        eq(transfers.currency, currency),
        eq(reversals.status, 'requested'),
      ),
    );
  return row?.sum ?? 0;
}

/** Promised for a while, of transfers that were made. */
export function listUnsentReversals(db: Queryable, until: Temporal.Instant) {
  return db
    .select({ id: reversals.id })
    .from(reversals)
    .innerJoin(transfers, eq(transfers.id, reversals.transferId))
    .where(
      and(
        eq(reversals.status, 'requested'),
        eq(transfers.status, 'created'),
        lte(reversals.updatedAt, until),
      ),
    )
    .limit(200);
}
