import type { Queryable, Transaction } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { users } from '@app/db/schema/identity';
import { realInterviews } from '@app/db/schema/progress';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, count, eq, gte, inArray, min, or, sql } from 'drizzle-orm';

export type InterviewRow = typeof realInterviews.$inferSelect;
export type NewInterview = typeof realInterviews.$inferInsert;

/**
 * Bookings that count as coaching: paid for and not called off before the start. Those to which nobody came
 * stay in (feedback.md 4.4, point 2), and so do those that were closed because their report never came.
 */
export const isCountedBooking = or(
  inArray(bookings.status, ['confirmed', 'in_session', 'awaiting_report', 'completed', 'no_show']),
  and(eq(bookings.status, 'cancelled'), gte(bookings.cancelledAt, bookings.startsAt)),
);

/** A candidate's log, first interview first. */
export function listInterviews(db: Queryable, candidateId: Id<'user'>): Promise<InterviewRow[]> {
  return db
    .select()
    .from(realInterviews)
    .where(eq(realInterviews.candidateId, candidateId))
    .orderBy(asc(realInterviews.heldOn), asc(realInterviews.id));
}

/** When the account was made, and when its first session was booked; null while there is none. */
export async function findBeginnings(db: Queryable, candidateId: Id<'user'>) {
  const [user] = await db.select({ joinedAt: users.createdAt }).from(users).where(eq(users.id, candidateId));
  const [first] = await db
    .select({ bookedAt: min(bookings.createdAt) })
    .from(bookings)
    .where(and(eq(bookings.candidateId, candidateId), isCountedBooking));
  return { joinedAt: user!.joinedAt, firstBookedAt: first?.bookedAt ?? null }; // whoever calls has an account
}

/** @throws DomainError `INTERVIEW_NOT_FOUND` when it is not in this candidate's log */
export async function lockInterview(
  tx: Transaction,
  id: Id<'realInterview'>,
  candidateId: Id<'user'>,
): Promise<InterviewRow> {
  const [row] = await tx
    .select()
    .from(realInterviews)
    .where(and(eq(realInterviews.id, id), eq(realInterviews.candidateId, candidateId)))
    .for('update');
  if (!row) throw new DomainError('INTERVIEW_NOT_FOUND');
  return row;
}

/** How many the log holds. Locks it against others who add at the same moment. */
export async function countInterviews(tx: Transaction, candidateId: Id<'user'>): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`interviews ${candidateId}`}, 0))`);
  const [row] = await tx
    .select({ kept: count() })
    .from(realInterviews)
    .where(eq(realInterviews.candidateId, candidateId));
  return row?.kept ?? 0;
}

export async function insertInterviews(tx: Transaction, rows: readonly NewInterview[]): Promise<void> {
  await tx.insert(realInterviews).values([...rows]);
}

export async function updateInterview(
  tx: Transaction,
  id: Id<'realInterview'>,
  columns: Partial<NewInterview>,
): Promise<void> {
  await tx.update(realInterviews).set(columns).where(eq(realInterviews.id, id));
}

export async function deleteInterview(tx: Transaction, id: Id<'realInterview'>): Promise<void> {
  await tx.delete(realInterviews).where(eq(realInterviews.id, id));
}
