import type { Queryable, Transaction } from '@app/db/client';
import { selfRatings } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import type { SelfRating } from '@app/shared/reports/self-rating.schema';
import { eq, inArray } from 'drizzle-orm';

export type StoredSelfRating = typeof selfRatings.$inferSelect;

export async function findSelfRating(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db.select().from(selfRatings).where(eq(selfRatings.bookingId, bookingId));
  return row;
}

/** Of several sessions at once, by booking. */
export async function listSelfRatingTimes(db: Queryable, bookingIds: Id<'booking'>[]) {
  if (bookingIds.length === 0) return new Map<Id<'booking'>, Temporal.Instant>();
  const rows = await db
    .select({ bookingId: selfRatings.bookingId, submittedAt: selfRatings.submittedAt })
    .from(selfRatings)
    .where(inArray(selfRatings.bookingId, bookingIds));
  return new Map(rows.map(({ bookingId, submittedAt }) => [bookingId, submittedAt]));
}

/** Whether it was stored: a second one for the same session is not, however fast it comes. */
export async function insertSelfRating(
  tx: Transaction,
  bookingId: Id<'booking'>,
  candidateId: Id<'user'>,
  rating: SelfRating,
  submittedAt: Temporal.Instant,
): Promise<boolean> {
  const rows = await tx
    .insert(selfRatings)
    .values({
      ...rating,
      verdictGuess: rating.verdictGuess as 1 | 2 | 3 | 4, // the schema's range
      bookingId,
      candidateId,
      submittedAt,
    })
    .onConflictDoNothing({ target: selfRatings.bookingId })
    .returning({ bookingId: selfRatings.bookingId });
  return rows.length === 1;
}
