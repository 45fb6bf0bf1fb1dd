import type { Queryable, Transaction } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { users } from '@app/db/schema/identity';
import {
  acknowledgements,
  reports,
  secondRatingDraws,
  secondRatingRates,
  secondRatings,
} from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import { DEFAULT_ONE_IN, type DrawReason } from '@app/shared/reports/second-rating-draw';
import { and, asc, desc, eq, gt, isNotNull, isNull, lte, max, min, sql } from 'drizzle-orm';

export type Draw = typeof secondRatingDraws.$inferSelect;

/** One in how many is drawn now. */
export async function readOneIn(db: Queryable): Promise<number> {
  const [latest] = await listRates(db, 1);
  return latest?.oneIn ?? DEFAULT_ONE_IN;
}

/** Who set it when, newest first. */
export function listRates(db: Queryable, limit: number) {
  return db
    .select({ oneIn: secondRatingRates.oneIn, setAt: secondRatingRates.setAt, byName: users.name })
    .from(secondRatingRates)
    .innerJoin(users, eq(users.id, secondRatingRates.setBy))
    .orderBy(desc(secondRatingRates.sequence))
    .limit(limit);
}

export async function insertRate(
  tx: Transaction,
  rate: { oneIn: number; setBy: Id<'user'>; setAt: Temporal.Instant },
): Promise<void> {
  await tx.insert(secondRatingRates).values(rate);
}

/** Reports acknowledged in a stretch of time that nobody has looked at yet; a retest is none of them. */
export function listToLookAt(
  db: Queryable,
  { after, until }: { after: Temporal.Instant; until: Temporal.Instant },
  limit: number,
) {
  return db
    .select({
      ...{ reportId: reports.id, bookingId: reports.bookingId, sessionType: bookings.sessionType },
      ...{ candidateId: reports.candidateId, coachId: reports.coachId },
    })
    .from(acknowledgements)
    .innerJoin(reports, eq(reports.id, acknowledgements.reportId))
    .innerJoin(bookings, eq(bookings.id, reports.bookingId))
    .leftJoin(secondRatingDraws, eq(secondRatingDraws.reportId, reports.id))
    .where(
      and(
        gt(acknowledgements.acknowledgedAt, after),
        lte(acknowledgements.acknowledgedAt, until),
        isNull(bookings.retest),
        isNull(secondRatingDraws.reportId),
      ),
    )
    .orderBy(asc(acknowledgements.acknowledgedAt))
    .limit(limit);
}

/** When the two people of a report were last drawn or rated, and since when the coach writes reports. */
export async function readStanding(
  db: Queryable,
  { candidateId, coachId }: { candidateId: Id<'user'>; coachId: Id<'coach'> },
) {
  const drawn = isNotNull(secondRatingDraws.reason);
  const [ofCandidate] = await db
    .select({ at: max(secondRatingDraws.lookedAt) })
    .from(secondRatingDraws)
    .where(and(drawn, eq(secondRatingDraws.candidateId, candidateId)));
  const [ofCoach] = await db
    .select({ at: max(secondRatingDraws.lookedAt) })
    .from(secondRatingDraws)
    .where(and(drawn, eq(secondRatingDraws.coachId, coachId)));
  const [rated] = await db
    .select({ at: max(secondRatings.givenAt) })
    .from(secondRatings)
    .where(and(eq(secondRatings.firstCoachId, coachId), eq(secondRatings.status, 'given')));
  const [first] = await db
    .select({ at: min(reports.releasedAt) })
    .from(reports)
    .where(eq(reports.coachId, coachId));
  return {
    candidateDrawnAt: ofCandidate?.at ?? null,
    coachDrawnAt: ofCoach?.at ?? null,
    coachRatedAt: rated?.at ?? null,
    coachSince: first!.at!, // the report that is looked at went out
  };
}

/** Notes that a report was looked at; whether this was the first look. */
export async function insertDraw(
  tx: Transaction,
  draw: Pick<Draw, 'reportId' | 'bookingId' | 'candidateId' | 'coachId' | 'oneIn' | 'reason' | 'lookedAt'>,
): Promise<boolean> {
  const rows = await tx.insert(secondRatingDraws).values(draw).onConflictDoNothing().returning();
  return rows.length === 1;
}

export async function findDraw(db: Queryable, bookingId: Id<'booking'>): Promise<Draw | undefined> {
  const [row] = await db.select().from(secondRatingDraws).where(eq(secondRatingDraws.bookingId, bookingId));
  return row;
}

export async function lockDraw(tx: Transaction, bookingId: Id<'booking'>): Promise<Draw | undefined> {
  const [row] = await tx
    .select()
    .from(secondRatingDraws)
    .where(eq(secondRatingDraws.bookingId, bookingId))
    .for('update');
  return row;
}

export async function updateDrawAnswer(
  tx: Transaction,
  reportId: Id<'report'>,
  answer: 'yes' | 'no',
  answeredAt: Temporal.Instant,
): Promise<void> {
  await tx
    .update(secondRatingDraws)
    .set({ answer, answeredAt })
    .where(eq(secondRatingDraws.reportId, reportId));
}

/** What came of the draws since then. */
export async function countDraws(db: Queryable, since: Temporal.Instant) {
  const times = (reason: DrawReason) =>
    sql<number>`count(*) filter (where ${secondRatingDraws.reason} = ${reason})::int`;
  const answered = (answer: 'yes' | 'no') =>
    sql<number>`count(*) filter (where ${secondRatingDraws.answer} = ${answer})::int`;
  const [row] = await db
    .select({
      looked: sql<number>`count(*)::int`,
      byLot: times('lot'),
      byQuarter: times('quarter'),
      agreed: answered('yes'),
      declined: answered('no'),
    })
    .from(secondRatingDraws)
    .where(gt(secondRatingDraws.lookedAt, since));
  const [given] = await db
    .select({ rated: sql<number>`count(*)::int` })
    .from(secondRatings)
    .where(
      and(eq(secondRatings.drawn, true), eq(secondRatings.status, 'given'), gt(secondRatings.givenAt, since)),
    );
  return { ...row!, rated: given?.rated ?? 0 }; // an aggregate has a row
}
