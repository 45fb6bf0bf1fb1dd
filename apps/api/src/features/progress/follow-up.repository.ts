import type { Queryable, Transaction } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { followUps } from '@app/db/schema/progress';
import { acknowledgements, reports } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import type { FollowUpAnswer } from '@app/shared/progress/follow-up.schema';
import { reportDraftSchema } from '@app/shared/reports/report.schema';
import { and, asc, desc, eq, gte, isNull, lte, sql } from 'drizzle-orm';

export type FollowUp = typeof followUps.$inferSelect;

/** The report of a session, released, with where its candidate is: what practice is planned from. */
export async function findReleasedReport(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db
    .select({
      ...{ report: reports, timeZone: bookings.candidateTimeZone },
      acknowledgedAt: acknowledgements.acknowledgedAt,
    })
    .from(reports)
    .innerJoin(bookings, eq(bookings.id, reports.bookingId))
    .leftJoin(acknowledgements, eq(acknowledgements.reportId, reports.id))
    .where(and(eq(reports.bookingId, bookingId), eq(reports.status, 'released')));
  if (!row?.report.releasedAt) return undefined;
  const { bookingId: id, candidateId, coachId, releasedAt, content } = row.report;
  return {
    ...{ bookingId: id, candidateId, coachId, releasedAt, timeZone: row.timeZone },
    acknowledgedAt: row.acknowledgedAt,
    content: reportDraftSchema.parse(content),
  };
}

/** One per report; a second delivery changes nothing. */
export async function insertFollowUp(
  db: Queryable,
  followUp: Pick<FollowUp, 'bookingId' | 'candidateId' | 'coachId' | 'dueAt'>,
) {
  await db.insert(followUps).values(followUp).onConflictDoNothing();
}

export async function findFollowUp(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db.select().from(followUps).where(eq(followUps.bookingId, bookingId));
  return row;
}

export async function lockFollowUp(tx: Transaction, bookingId: Id<'booking'>) {
  const [row] = await tx.select().from(followUps).where(eq(followUps.bookingId, bookingId)).for('update');
  return row;
}

export async function putOffFollowUp(tx: Transaction, bookingId: Id<'booking'>, dueAt: Temporal.Instant) {
  await tx.update(followUps).set({ dueAt }).where(eq(followUps.bookingId, bookingId));
}

/** A candidate's, in the order in which they fall due: those that are open or ahead, and the last ones answered. */
export async function listFollowUps(db: Queryable, candidateId: Id<'user'>, limit: number) {
  const rows = await db
    .select({ followUp: followUps, coachName: coaches.displayName, startsAt: bookings.startsAt })
    .from(followUps)
    .innerJoin(bookings, eq(bookings.id, followUps.bookingId))
    .innerJoin(coaches, eq(coaches.id, followUps.coachId))
    .where(eq(followUps.candidateId, candidateId))
    .orderBy(desc(followUps.dueAt))
    .limit(limit);
  return rows.reverse();
}

/** Those of a coach that were answered since then, the latest first, with the points as the report named them. */
export function listAnsweredFollowUps(
  db: Queryable,
  coachId: Id<'coach'>,
  since: Temporal.Instant,
  limit: number,
) {
  return db
    .select({
      followUp: followUps,
      candidateName: users.name,
      points: sql<{ id: string; title: string }[]>`${reports.content} -> 'focusPoints'`,
    })
    .from(followUps)
    .innerJoin(users, eq(users.id, followUps.candidateId))
    .innerJoin(reports, eq(reports.bookingId, followUps.bookingId))
    .where(and(eq(followUps.coachId, coachId), gte(followUps.answeredAt, since)))
    .orderBy(desc(followUps.answeredAt))
    .limit(limit);
}

/** Opens those whose day has come, and says which. */
export async function openDueFollowUps(tx: Transaction, now: Temporal.Instant, limit: number) {
  const due = await tx
    .select({ bookingId: followUps.bookingId })
    .from(followUps)
    .where(and(lte(followUps.dueAt, now), isNull(followUps.openedAt)))
    .orderBy(asc(followUps.dueAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  for (const { bookingId } of due)
    await tx.update(followUps).set({ openedAt: now }).where(eq(followUps.bookingId, bookingId));
  return due.map(({ bookingId }) => bookingId);
}

export async function updateAnswer(
  tx: Transaction,
  bookingId: Id<'booking'>,
  { practice, focusPoints, usefulness }: FollowUpAnswer,
  answeredAt: Temporal.Instant,
) {
  await tx
    .update(followUps)
    .set({ practice, statuses: focusPoints, usefulness, answeredAt })
    .where(eq(followUps.bookingId, bookingId));
}

export async function updateCoachComment(
  tx: Transaction,
  bookingId: Id<'booking'>,
  coachComment: string,
  coachCommentedAt: Temporal.Instant,
) {
  await tx
    .update(followUps)
    .set({ coachComment, coachCommentedAt })
    .where(eq(followUps.bookingId, bookingId));
}

/** Whose session it was and when, for the page of its follow-up. */
export async function findPeople(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db
    .select({ candidateName: users.name, coachName: coaches.displayName, startsAt: bookings.startsAt })
    .from(bookings)
    .innerJoin(users, eq(users.id, bookings.candidateId))
    .innerJoin(coaches, eq(coaches.id, bookings.coachId))
    .where(eq(bookings.id, bookingId));
  return row;
}
