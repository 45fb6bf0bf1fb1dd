import type { Queryable, Transaction } from '@app/db/client';
import { shareReserves } from '@app/db/schema/payments-disputes';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm';

export type ShareReserve = typeof shareReserves.$inferSelect;

/** Asked for twice, it is there once. */
export async function insertReserve(
  tx: Transaction,
  reserve: typeof shareReserves.$inferInsert,
): Promise<void> {
  await tx.insert(shareReserves).values(reserve).onConflictDoNothing();
}

const isOpenOf = (coachId: Id<'coach'>, currency: string) =>
  and(
    eq(shareReserves.coachId, coachId),
    eq(shareReserves.currency, currency),
    isNull(shareReserves.releasedAt),
  );

/** What is to be withheld from a coach for all open disputes together. */
export async function sumReserves(db: Queryable, coachId: Id<'coach'>, currency: string): Promise<number> {
  const [row] = await db
    .select({ sum: sql<number>`coalesce(sum(${shareReserves.wantedMinor}), 0)`.mapWith(Number) })
    .from(shareReserves)
    .where(isOpenOf(coachId, currency));
  return row?.sum ?? 0;
}

/** Those that want more, oldest first. Take the coach's payouts lock before. */
export function listUnfilledReserves(
  tx: Transaction,
  coachId: Id<'coach'>,
  currency: string,
): Promise<ShareReserve[]> {
  return tx
    .select()
    .from(shareReserves)
    .where(and(isOpenOf(coachId, currency), lt(shareReserves.heldMinor, shareReserves.wantedMinor)))
    .orderBy(asc(shareReserves.createdAt), asc(shareReserves.bookingId));
}

export function listReservesOf(db: Queryable, disputeId: string): Promise<ShareReserve[]> {
  return db
    .select()
    .from(shareReserves)
    .where(and(eq(shareReserves.disputeId, disputeId), isNull(shareReserves.releasedAt)))
    .orderBy(asc(shareReserves.bookingId));
}

export async function updateReserve(
  tx: Transaction,
  { disputeId, bookingId }: Pick<ShareReserve, 'disputeId' | 'bookingId'>,
  change: Partial<Pick<ShareReserve, 'heldMinor' | 'releasedAt'>>,
): Promise<void> {
  await tx
    .update(shareReserves)
    .set(change)
    .where(and(eq(shareReserves.disputeId, disputeId), eq(shareReserves.bookingId, bookingId)));
}
