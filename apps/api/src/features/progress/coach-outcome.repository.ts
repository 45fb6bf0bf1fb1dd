import type { Queryable, Transaction } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { coachOutcomes, outcomeEstimates, realInterviews } from '@app/db/schema/progress';
import type { Id } from '@app/shared/id/id';
import { and, asc, desc, eq, lt, lte, sql } from 'drizzle-orm';
import { isCountedBooking } from './interview.repository.ts';

export type EstimateRow = typeof outcomeEstimates.$inferSelect;
export type NewEstimate = typeof outcomeEstimates.$inferInsert;
export type NewCoachOutcome = Omit<typeof coachOutcomes.$inferInsert, 'estimateId'>;

/** Every interview that may count, candidate by candidate, first interview first. */
export const listProspectiveInterviews = (db: Queryable) =>
  db
    .select({
      candidateId: realInterviews.candidateId,
      heldOn: realInterviews.heldOn,
      stage: realInterviews.stage,
      roleFamily: realInterviews.roleFamily,
      level: realInterviews.level,
      referral: realInterviews.referral,
      result: realInterviews.result,
    })
    .from(realInterviews)
    .where(eq(realInterviews.recordedAs, 'prospective'))
    .orderBy(asc(realInterviews.candidateId), asc(realInterviews.heldOn), asc(realInterviews.id));

/** The bookings of whoever has logged an interview. */
export const listCountedBookings = (db: Queryable) =>
  db
    .select({
      candidateId: bookings.candidateId,
      coachId: bookings.coachId,
      bookedAt: bookings.createdAt,
      startsAt: bookings.startsAt,
    })
    .from(bookings)
    .where(
      and(
        isCountedBooking,
        sql`exists (select from real_interviews i where i.candidate_id = ${bookings.candidateId})`,
      ),
    );

/** The newest run up to a moment; in the demo there may be later ones, left by a journey. */
export async function findLatestEstimate(db: Queryable, now: Temporal.Instant) {
  const [row] = await db
    .select()
    .from(outcomeEstimates)
    .where(lte(outcomeEstimates.estimatedAt, now))
    .orderBy(desc(outcomeEstimates.estimatedOn))
    .limit(1);
  return row;
}

export async function hasEstimateOf(db: Queryable, day: string): Promise<boolean> {
  const [row] = await db
    .select({ id: outcomeEstimates.id })
    .from(outcomeEstimates)
    .where(eq(outcomeEstimates.estimatedOn, day));
  return row !== undefined;
}

const ROWS_AT_ONCE = 2_000;

/** Keeps a day's run with its coaches; a second run of the same day is not kept. */
export async function insertEstimate(
  tx: Transaction,
  estimate: NewEstimate,
  rows: readonly NewCoachOutcome[],
): Promise<void> {
  const [kept] = await tx
    .insert(outcomeEstimates)
    .values(estimate)
    .onConflictDoNothing({ target: outcomeEstimates.estimatedOn })
    .returning({ id: outcomeEstimates.id });
  if (!kept) return;
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const values = rows.slice(at, at + ROWS_AT_ONCE).map((row) => ({ ...row, estimateId: kept.id }));
    await tx.insert(coachOutcomes).values(values);
  }
}

export async function deleteEstimatesBefore(tx: Transaction, day: string): Promise<void> {
  await tx.delete(outcomeEstimates).where(lt(outcomeEstimates.estimatedOn, day));
}

export async function findCoachOutcome(
  db: Queryable,
  estimateId: Id<'outcomeEstimate'>,
  coachId: Id<'coach'>,
) {
  const [row] = await db
    .select()
    .from(coachOutcomes)
    .where(and(eq(coachOutcomes.estimateId, estimateId), eq(coachOutcomes.coachId, coachId)));
  return row;
}

/** A run's coaches by name: never by outcome, which would be a rank. */
export const listCoachOutcomes = (db: Queryable, estimateId: Id<'outcomeEstimate'>, limit: number) =>
  db
    .select({ outcome: coachOutcomes, name: coaches.displayName, slug: coaches.slug })
    .from(coachOutcomes)
    .innerJoin(coaches, eq(coaches.id, coachOutcomes.coachId))
    .where(eq(coachOutcomes.estimateId, estimateId))
    .orderBy(asc(coaches.displayName), asc(coaches.id))
    .limit(limit);
