import type { Queryable, Transaction } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { commitments, drills } from '@app/db/schema/progress';
import type { Id } from '@app/shared/id/id';
import type { CommitmentState } from '@app/shared/progress/commitment-state';
import { and, asc, desc, eq, inArray, isNull, lt, lte, ne, sql } from 'drizzle-orm';

export type Commitment = typeof commitments.$inferSelect;
type NewCommitment = typeof commitments.$inferInsert;
type NewDrill = typeof drills.$inferInsert;

/** Keeps what a report gave to do. Whether it was new: a second delivery changes nothing. */
export async function insertCommitments(
  tx: Transaction,
  taken: NewCommitment[],
  theirDrills: NewDrill[],
): Promise<boolean> {
  if (taken.length === 0) return false;
  const rows = await tx.insert(commitments).values(taken).onConflictDoNothing().returning();
  if (rows.length === 0) return false;
  await insertDrills(tx, theirDrills);
  return true;
}

export async function insertDrills(tx: Transaction, theirDrills: NewDrill[]): Promise<void> {
  if (theirDrills.length > 0) await tx.insert(drills).values(theirDrills).onConflictDoNothing();
}

/** A candidate's tasks, those of the latest report first. */
export async function listCommitments(db: Queryable, candidateId: Id<'user'>, limit: number) {
  const rows = await db
    .select({ commitment: commitments, coachName: coaches.displayName, startsAt: bookings.startsAt })
    .from(commitments)
    .innerJoin(bookings, eq(bookings.id, commitments.bookingId))
    .innerJoin(coaches, eq(coaches.id, commitments.coachId))
    .where(eq(commitments.candidateId, candidateId))
    .orderBy(desc(bookings.startsAt), asc(commitments.position))
    .limit(limit);
  return rows;
}

export async function listDrills(db: Queryable, bookingIds: Id<'booking'>[]) {
  if (bookingIds.length === 0) return [];
  return db
    .select()
    .from(drills)
    .where(inArray(drills.bookingId, bookingIds))
    .orderBy(asc(drills.dueOn), asc(drills.position));
}

export async function listCommitmentsOfBooking(db: Queryable, bookingId: Id<'booking'>) {
  return db
    .select()
    .from(commitments)
    .where(eq(commitments.bookingId, bookingId))
    .orderBy(asc(commitments.position));
}

type Key = { bookingId: Id<'booking'>; focusPoint: string };

/** Locked, so that a task is not dropped while its drill is being moved. */
export async function lockCommitment(tx: Transaction, { bookingId, focusPoint }: Key) {
  const [row] = await tx
    .select({ commitment: commitments, timeZone: bookings.candidateTimeZone })
    .from(commitments)
    .innerJoin(bookings, eq(bookings.id, commitments.bookingId))
    .where(and(eq(commitments.bookingId, bookingId), eq(commitments.focusPoint, focusPoint)))
    .for('update', { of: commitments });
  return row;
}

const isDrill = ({ bookingId, focusPoint, item }: Key & { item: string }) =>
  and(eq(drills.bookingId, bookingId), eq(drills.focusPoint, focusPoint), eq(drills.item, item));

/** How often a drill is done, never more than was asked; whether there is such a drill. */
export async function setDrillDone(tx: Transaction, key: Key & { item: string; done: number }) {
  const rows = await tx
    .update(drills)
    .set({ done: sql`least(${key.done}::int, ${drills.repetitions})` })
    .where(isDrill(key))
    .returning({ item: drills.item });
  return rows.length === 1;
}

/** Another day brings another reminder. */
export async function moveDrill(
  tx: Transaction,
  key: Key & { item: string },
  day: { dueOn: string; remindAt: Temporal.Instant; remindedAt: Temporal.Instant | null },
) {
  const rows = await tx.update(drills).set(day).where(isDrill(key)).returning({ item: drills.item });
  return rows.length === 1;
}

/** Dropped with a reason, or taken up again with none. */
export async function setDropped(
  tx: Transaction,
  key: Key,
  dropped: { droppedAt: Temporal.Instant | null; dropReason: string },
) {
  await tx
    .update(commitments)
    .set(dropped)
    .where(and(eq(commitments.bookingId, key.bookingId), eq(commitments.focusPoint, key.focusPoint)));
}

export async function setCommitmentState(
  tx: Transaction,
  key: Key,
  state: CommitmentState,
  judgedAt: Temporal.Instant,
) {
  await tx
    .update(commitments)
    .set({ state, judgedAt, judgedBy: 'candidate', judgedIn: null, judgedLine: '' })
    .where(and(eq(commitments.bookingId, key.bookingId), eq(commitments.focusPoint, key.focusPoint)));
}

/** Marks the drills whose morning has come, and says which sessions' days they are, each day once. */
export async function takeDueDrills(tx: Transaction, now: Temporal.Instant, limit: number) {
  const due = await tx
    .select({ bookingId: drills.bookingId, focusPoint: drills.focusPoint, item: drills.item })
    .from(drills)
    .where(and(lte(drills.remindAt, now), isNull(drills.remindedAt), lt(drills.done, drills.repetitions)))
    .orderBy(asc(drills.remindAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  const days = new Map<string, { bookingId: Id<'booking'>; dueOn: string }>();
  for (const key of due) {
    const [row] = await tx.update(drills).set({ remindedAt: now }).where(isDrill(key)).returning();
    if (row) days.set(`${row.bookingId}:${row.dueOn}`, { bookingId: row.bookingId, dueOn: row.dueOn });
  }
  return [...days.values()];
}

/** What is still to practise on a day: not done, and for nothing that was dropped or is fixed. */
export async function listDrillsOfDay(db: Queryable, bookingId: Id<'booking'>, dueOn: string) {
  const rows = await db
    .select({ task: drills.task })
    .from(drills)
    .innerJoin(
      commitments,
      and(eq(commitments.bookingId, drills.bookingId), eq(commitments.focusPoint, drills.focusPoint)),
    )
    .where(
      and(
        eq(drills.bookingId, bookingId),
        eq(drills.dueOn, dueOn),
        lt(drills.done, drills.repetitions),
        isNull(commitments.droppedAt),
        ne(commitments.state, 'fixed'),
      ),
    )
    .orderBy(asc(commitments.position), asc(drills.position));
  return rows.map(({ task }) => task);
}
