import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { coaches, offerings } from '@app/db/schema/catalog';
import { secondRatings } from '@app/db/schema/reports';
import type { SessionType } from '@app/shared/catalog/session-type';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, notInArray, or, sql } from 'drizzle-orm';

export type StoredSecondRating = typeof secondRatings.$inferSelect;
type NewSecondRating = typeof secondRatings.$inferInsert;

/** One question at a time about a report, and each coach once: the database says so. SECOND_RATING_ASKED. */
export async function insertSecondRating(tx: Transaction, row: NewSecondRating): Promise<void> {
  try {
    await tx.transaction((attempt) => attempt.insert(secondRatings).values(row));
  } catch (error) {
    if (violates(error, 'second_ratings_live') || violates(error, 'second_ratings_once'))
      throw new DomainError('SECOND_RATING_ASKED', {}, { cause: error });
    throw error;
  }
}

export async function findSecondRating(db: Queryable, id: Id<'secondRating'>) {
  const [row] = await db.select().from(secondRatings).where(eq(secondRatings.id, id));
  return row;
}

export async function lockSecondRating(tx: Transaction, id: Id<'secondRating'>) {
  const [row] = await tx.select().from(secondRatings).where(eq(secondRatings.id, id)).for('update');
  return row;
}

export async function updateSecondRating(
  tx: Transaction,
  id: Id<'secondRating'>,
  change: Partial<NewSecondRating>,
): Promise<void> {
  await tx.update(secondRatings).set(change).where(eq(secondRatings.id, id));
}

/** All that was asked about a session, with who was asked, the latest first. */
export function listSecondRatingsOf(db: Queryable, bookingId: Id<'booking'>) {
  return db
    .select({
      rating: secondRatings,
      coach: { id: coaches.id, name: coaches.displayName, slug: coaches.slug },
    })
    .from(secondRatings)
    .innerJoin(coaches, eq(coaches.id, secondRatings.coachId))
    .where(eq(secondRatings.bookingId, bookingId))
    .orderBy(desc(secondRatings.askedAt));
}

/** What waits for a coach: to say yes or no to being heard, or to listen and rate. Oldest first. */
export function listWaitingFor(db: Queryable, coachId: Id<'coach'>, side: 'first' | 'second', limit: number) {
  const own = side === 'first' ? secondRatings.firstCoachId : secondRatings.coachId;
  return db
    .select()
    .from(secondRatings)
    .where(and(eq(own, coachId), eq(secondRatings.status, side === 'first' ? 'asked' : 'open')))
    .orderBy(asc(secondRatings.askedAt))
    .limit(limit);
}

type Choosing = {
  sessionType: SessionType;
  not: Id<'coach'>[];
  notUser: Id<'user'>;
  /** This one alone, if they could. */
  only: Id<'coach'> | null;
  since: Temporal.Instant;
};

/**
 * Coaches who could rate a session of this type blind, those whose turn it is first: whoever was asked least
 * lately, so that each rates one a quarter or more (feedback.md 4.3).
 */
export function listSecondCoaches(
  db: Queryable,
  { sessionType, not, notUser, only, since }: Choosing,
  limit: number,
) {
  const asked = sql<number>`(select count(*) from second_ratings s where s.coach_id = ${coaches.id}
    and s.asked_at >= ${since} and s.status <> 'withdrawn')::int`;
  const sells = db
    .select({ id: offerings.coachId })
    .from(offerings)
    .where(and(eq(offerings.sessionType, sessionType), isNull(offerings.archivedAt)));
  return db
    .select({
      id: coaches.id,
      name: coaches.displayName,
      headline: coaches.headline,
      asked,
    })
    .from(coaches)
    .where(
      and(
        eq(coaches.status, 'approved'),
        isNotNull(coaches.payoutsReadyAt),
        inArray(coaches.id, sells),
        notInArray(coaches.id, not),
        ne(coaches.userId, notUser),
        only ? eq(coaches.id, only) : undefined,
      ),
    )
    .orderBy(asc(asked), desc(coaches.candourBound), asc(coaches.id))
    .limit(limit);
}

/** What a candidate sees of a blind rating: theirs when it is given, a drawn one once they ask for it. */
export const isSeenByCandidate = ({ status, drawn, shownAt }: StoredSecondRating): boolean =>
  status === 'given' && (!drawn || shownAt !== null);

/** Blind ratings of a candidate's sessions that stand and that they have seen. */
export function listGivenTo(db: Queryable, candidateId: Id<'user'>) {
  return db
    .select({ rating: secondRatings, coachName: coaches.displayName })
    .from(secondRatings)
    .innerJoin(coaches, eq(coaches.id, secondRatings.coachId))
    .where(
      and(
        eq(secondRatings.candidateId, candidateId),
        eq(secondRatings.status, 'given'),
        or(eq(secondRatings.drawn, false), isNotNull(secondRatings.shownAt)),
      ),
    )
    .orderBy(asc(secondRatings.givenAt));
}

/** Sessions of a coach that another has rated, the latest first: both are in, so both may be compared. */
export function listGivenOnSessionsOf(db: Queryable, firstCoachId: Id<'coach'>, limit: number) {
  return db
    .select()
    .from(secondRatings)
    .where(and(eq(secondRatings.firstCoachId, firstCoachId), eq(secondRatings.status, 'given')))
    .orderBy(desc(secondRatings.givenAt))
    .limit(limit);
}

/** How many questions about a report count against the most there may be. */
export async function countSecondRatings(db: Queryable, reportId: Id<'report'>): Promise<number> {
  const rows = await db
    .select({ id: secondRatings.id })
    .from(secondRatings)
    .where(
      and(
        eq(secondRatings.reportId, reportId),
        ne(secondRatings.status, 'withdrawn'),
        ne(secondRatings.status, 'refused'),
        ne(secondRatings.status, 'declined'),
      ),
    );
  return rows.length;
}
