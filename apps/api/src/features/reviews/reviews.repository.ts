import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { newId } from '@app/db/new-id';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { reports } from '@app/db/schema/reports';
import { reviews } from '@app/db/schema/reviews';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ReviewInput } from '@app/shared/reviews/review.schema';
import { and, desc, eq, lt, sql } from 'drizzle-orm';

/** The session a candidate may review, with when its report was released. Not theirs: undefined. */
export async function findReviewedSession(db: Queryable, bookingId: Id<'booking'>, candidateId: Id<'user'>) {
  const [row] = await db
    .select({ booking: bookings, releasedAt: reports.releasedAt, coachName: coaches.displayName })
    .from(bookings)
    .innerJoin(coaches, eq(coaches.id, bookings.coachId))
    .leftJoin(reports, eq(reports.bookingId, bookings.id))
    .where(and(eq(bookings.id, bookingId), eq(bookings.candidateId, candidateId)));
  return row;
}

export async function findReviewOfBooking(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db.select().from(reviews).where(eq(reviews.bookingId, bookingId));
  return row;
}

type NewReview = ReviewInput & {
  bookingId: Id<'booking'>;
  coachId: Id<'coach'>;
  candidateId: Id<'user'>;
  createdAt: Temporal.Instant;
};

/** @throws DomainError `REVIEW_GIVEN` when the session has its review */
export async function insertReview(tx: Transaction, review: NewReview): Promise<Id<'review'>> {
  const id = newId('review');
  try {
    await tx.insert(reviews).values({ ...review, id, status: 'published' });
    return id;
  } catch (error) {
    if (!violates(error, 'reviews_booking_id_key')) throw error;
    throw new DomainError('REVIEW_GIVEN', {}, { cause: error });
  }
}

/** Every published answer of a coach's candidates: counted, never averaged. */
export async function countCandourOf(db: Queryable, coachId: Id<'coach'>) {
  const [row] = await db
    .select({
      candid: sql<number>`count(*) filter (where ${reviews.nobodyHadToldMe})::int`,
      reviews: sql<number>`count(*)::int`,
    })
    .from(reviews)
    .where(and(eq(reviews.coachId, coachId), eq(reviews.status, 'published')));
  return row!; // an aggregate without groups has one row
}

/** A page of a coach's published reviews, newest first, from before `olderThan` on. Ids are in order of time. */
export function listPublishedReviews(
  db: Queryable,
  coachId: Id<'coach'>,
  { olderThan, limit }: { olderThan: Id<'review'> | undefined; limit: number },
) {
  return db
    .select({ review: reviews, candidateName: users.name, sessionType: bookings.sessionType })
    .from(reviews)
    .innerJoin(users, eq(users.id, reviews.candidateId))
    .innerJoin(bookings, eq(bookings.id, reviews.bookingId))
    .where(
      and(
        eq(reviews.coachId, coachId),
        eq(reviews.status, 'published'),
        olderThan ? lt(reviews.id, olderThan) : undefined,
      ),
    )
    .orderBy(desc(reviews.id))
    .limit(limit);
}
