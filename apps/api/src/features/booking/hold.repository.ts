import type { Queryable } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import type { Id } from '@app/shared/id/id';
import { and, count, countDistinct, eq, gt, isNull, lte, sql } from 'drizzle-orm';

/** What was held in one go is one hold, however many sessions it is. */
const inOneGo = sql`coalesce(${bookings.seriesId}, ${bookings.id})`;

export async function countLiveHolds(db: Queryable, candidateId: Id<'user'>): Promise<number> {
  const [row] = await db
    .select({ holds: countDistinct(inOneGo) })
    .from(bookings)
    .where(
      and(
        eq(bookings.candidateId, candidateId),
        eq(bookings.status, 'held'),
        isNull(bookings.waiterId), // offered, not asked for
      ),
    );
  return row?.holds ?? 0;
}

/** Holds that this person let lapse since a moment; each kept a coach's time from others. */
export async function countUnpaidHolds(
  db: Queryable,
  candidateId: Id<'user'>,
  since: Temporal.Instant,
): Promise<number> {
  const [row] = await db
    .select({ holds: countDistinct(inOneGo) })
    .from(bookings)
    .where(
      and(
        eq(bookings.candidateId, candidateId),
        eq(bookings.status, 'expired'),
        isNull(bookings.cancelledBy), // let go by themselves: that is a courtesy, not squatting
        gt(bookings.holdExpiresAt, since),
      ),
    );
  return row?.holds ?? 0;
}

/** How often this person has held this very time of a coach's and not paid, since a moment. */
export async function countHoldsOf(
  db: Queryable,
  {
    candidateId,
    coachId,
    startsAt,
  }: { candidateId: Id<'user'>; coachId: Id<'coach'>; startsAt: Temporal.Instant },
  since: Temporal.Instant,
): Promise<number> {
  const [row] = await db
    .select({ holds: count() })
    .from(bookings)
    .where(
      and(
        eq(bookings.candidateId, candidateId),
        eq(bookings.coachId, coachId),
        eq(bookings.startsAt, startsAt),
        eq(bookings.status, 'expired'),
        isNull(bookings.waiterId),
        gt(bookings.holdExpiresAt, since),
      ),
    );
  return row?.holds ?? 0;
}

export async function listLapsedHolds(db: Queryable, now: Temporal.Instant): Promise<Id<'booking'>[]> {
  const rows = await db
    .select({ id: bookings.id })
    .from(bookings)
    .where(and(eq(bookings.status, 'held'), lte(bookings.holdExpiresAt, now)))
    .limit(500);
  return rows.map(({ id }) => id);
}
