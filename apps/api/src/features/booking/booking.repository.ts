import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { bookings, briefs } from '@app/db/schema/booking';
import type { BookingStatus } from '@app/shared/booking/booking-status';
import { LIVE_STATUSES } from '@app/shared/booking/booking-status';
import type { Brief } from '@app/shared/booking/brief';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, desc, eq, gt, inArray, isNotNull, lt, or, sql } from 'drizzle-orm';

export type Booking = typeof bookings.$inferSelect;
type NewHold = Omit<typeof bookings.$inferInsert, 'status'>;

/**
 * Everybody who is about to make time of this coach (and this candidate) live waits here for their
 * turn. Without it, contending inserts wait for each other and PostgreSQL kills one of them.
 */
export async function lockCalendars(
  tx: Transaction,
  coachId: Id<'coach'>,
  candidateId: Id<'user'>,
): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${coachId}, 0))`);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${candidateId}, 0))`);
}

/** @throws DomainError `SLOT_TAKEN` or `YOU_ARE_BUSY` when it overlaps another live booking of either */
export async function insertHold(tx: Transaction, hold: NewHold): Promise<Booking> {
  return namingOverlaps(hold.startsAt, async () => {
    const [booking] = await tx
      .insert(bookings)
      .values({ ...hold, status: 'held' })
      .returning();
    return booking!; // an insert without a conflict clause returns its row or throws
  });
}

/** Runs a write that makes time live, and names the database's refusal. */
export async function namingOverlaps<Result>(
  startsAt: Temporal.Instant,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const details = { startsAt: startsAt.toString() };
    if (violates(error, 'bookings_coach_time_excl'))
      throw new DomainError('SLOT_TAKEN', details, { cause: error });
    if (violates(error, 'bookings_candidate_time_excl')) {
      throw new DomainError('YOU_ARE_BUSY', details, { cause: error });
    }
    throw error;
  }
}

export async function findBooking(db: Queryable, bookingId: Id<'booking'>): Promise<Booking | undefined> {
  const [booking] = await db.select().from(bookings).where(eq(bookings.id, bookingId));
  return booking;
}

/**
 * The row, kept still until the transaction ends. Its key stays free: rows that point at a booking are
 * written by payments too, under a lock of their own, and must not wait for this one in a circle.
 */
export async function lockBooking(tx: Transaction, bookingId: Id<'booking'>): Promise<Booking | undefined> {
  const [booking] = await tx.select().from(bookings).where(eq(bookings.id, bookingId)).for('no key update');
  return booking;
}

/** The sessions that were booked in one go, in their order in time. */
export function listSeries(db: Queryable, seriesId: Id<'series'>): Promise<Booking[]> {
  return db
    .select()
    .from(bookings)
    .where(eq(bookings.seriesId, seriesId))
    .orderBy(asc(bookings.startsAt), asc(bookings.id));
}

/** A booking, or all that were booked with it in one go: kept still together, in one order for everybody. */
export async function lockTogether(tx: Transaction, bookingId: Id<'booking'>): Promise<Booking[]> {
  const found = await findBooking(tx, bookingId);
  const which = found?.seriesId ? eq(bookings.seriesId, found.seriesId) : eq(bookings.id, bookingId);
  return tx.select().from(bookings).where(which).orderBy(asc(bookings.id)).for('no key update');
}

/** Rows of one coach, kept still like one, in an order that every caller shares. */
export async function lockBookings(
  tx: Transaction,
  coachId: Id<'coach'>,
  bookingIds: readonly Id<'booking'>[],
): Promise<void> {
  if (bookingIds.length === 0) return;
  await tx
    .select({ id: bookings.id })
    .from(bookings)
    .where(and(eq(bookings.coachId, coachId), inArray(bookings.id, [...bookingIds])))
    .orderBy(bookings.id)
    .for('no key update');
}

/** What is promised of this coach's time to come: booked, or held for somebody. */
export async function listComingBookings(
  db: Queryable,
  coachId: Id<'coach'>,
  now: Temporal.Instant,
): Promise<Booking[]> {
  return db
    .select()
    .from(bookings)
    .where(
      and(
        eq(bookings.coachId, coachId),
        or(
          eq(bookings.status, 'confirmed'),
          and(eq(bookings.status, 'held'), gt(bookings.holdExpiresAt, now)),
        ),
        gt(bookings.startsAt, now),
      ),
    )
    .orderBy(bookings.startsAt);
}

/** Booked while a calendar could not be read, or found beside something since: to be compared again. */
export function listInDoubt(db: Queryable, coachId: Id<'coach'>, now: Temporal.Instant): Promise<Booking[]> {
  return db
    .select()
    .from(bookings)
    .where(
      and(
        eq(bookings.coachId, coachId),
        eq(bookings.status, 'confirmed'),
        or(bookings.calendarsStale, isNotNull(bookings.clashCalendar)),
        gt(bookings.startsAt, now),
      ),
    )
    .orderBy(asc(bookings.id))
    .for('no key update');
}

type BookingChanges = Partial<Omit<Booking, 'id' | 'candidateId' | 'coachId' | 'createdAt'>>;

/** Writes only while the booking is still in the state it was judged in. */
export async function updateBooking(
  tx: Transaction,
  bookingId: Id<'booking'>,
  expected: BookingStatus,
  changes: BookingChanges,
): Promise<Booking | undefined> {
  const [booking] = await tx
    .update(bookings)
    .set({ ...changes, version: sql`${bookings.version} + 1` })
    .where(and(eq(bookings.id, bookingId), eq(bookings.status, expected)))
    .returning();
  return booking;
}

export type CoachBusyTime = {
  coachId: Id<'coach'>;
  id: Id<'booking'>;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
};

/** Times already promised to someone, of any number of coaches. Half-open, like the constraint behind them. */
export async function listBusyTimes(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
): Promise<CoachBusyTime[]> {
  if (coachIds.length === 0) return [];
  return db
    .select({
      coachId: bookings.coachId,
      id: bookings.id,
      startsAt: bookings.startsAt,
      endsAt: bookings.endsAt,
    })
    .from(bookings)
    .where(
      and(
        inArray(bookings.coachId, [...coachIds]),
        inArray(bookings.status, [...LIVE_STATUSES]),
        lt(bookings.startsAt, to),
        gt(bookings.endsAt, from),
      ),
    )
    .orderBy(bookings.startsAt)
    .prepare('list_busy_times')
    .execute();
}

/** When this person sits in a session, with whomever, as a candidate. */
export function listOwnSessions(
  db: Queryable,
  candidateId: Id<'user'>,
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
) {
  return db
    .select({ id: bookings.id, startsAt: bookings.startsAt, endsAt: bookings.endsAt })
    .from(bookings)
    .where(
      and(
        eq(bookings.candidateId, candidateId),
        inArray(bookings.status, [...LIVE_STATUSES]),
        lt(bookings.startsAt, to),
        gt(bookings.endsAt, from),
      ),
    );
}

/** The next confirmed session of somebody, whichever side of it they are on. */
export async function findNextSession(
  db: Queryable,
  { userId, coachId }: { userId: Id<'user'>; coachId: Id<'coach'> | null },
  now: Temporal.Instant,
): Promise<Booking | undefined> {
  const own = or(eq(bookings.candidateId, userId), coachId ? eq(bookings.coachId, coachId) : undefined);
  const [booking] = await db
    .select()
    .from(bookings)
    .where(and(own, eq(bookings.status, 'confirmed'), gt(bookings.startsAt, now)))
    .orderBy(bookings.startsAt)
    .limit(1);
  return booking;
}

/** What this person wrote last, for whichever booking. */
export async function findLastBrief(db: Queryable, candidateId: Id<'user'>) {
  const [row] = await db
    .select({ brief: briefs })
    .from(briefs)
    .innerJoin(bookings, eq(bookings.id, briefs.bookingId))
    .where(eq(bookings.candidateId, candidateId))
    .orderBy(desc(briefs.updatedAt))
    .limit(1);
  return row?.brief;
}

export async function saveBriefRow(
  db: Queryable,
  bookingId: Id<'booking'>,
  brief: Brief,
  now: Temporal.Instant,
): Promise<void> {
  const values = { ...brief, updatedAt: now };
  await db
    .insert(briefs)
    .values({ bookingId, ...values })
    .onConflictDoUpdate({ target: briefs.bookingId, set: values });
}
