import type { Queryable } from '@app/db/client';
import { bookings, briefs } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import type { BookingStatus } from '@app/shared/booking/booking-status';
import type { Id } from '@app/shared/id/id';
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm';

/** Bookings with the two people in them, as lists and pages show them. */
const selection = {
  booking: bookings,
  candidate: { id: users.id, name: users.name, timeZone: users.timeZone },
  coach: {
    id: coaches.id,
    slug: coaches.slug,
    displayName: coaches.displayName,
    timeZone: coaches.timeZone,
    city: coaches.city,
  },
};

const joined = (db: Queryable) =>
  db
    .select(selection)
    .from(bookings)
    .innerJoin(users, eq(users.id, bookings.candidateId))
    .innerJoin(coaches, eq(coaches.id, bookings.coachId));

export type BookingDetails = Awaited<ReturnType<typeof joined>>[number];

export async function findBookingDetails(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db
    .select({ ...selection, brief: briefs })
    .from(bookings)
    .innerJoin(users, eq(users.id, bookings.candidateId))
    .innerJoin(coaches, eq(coaches.id, bookings.coachId))
    .leftJoin(briefs, eq(briefs.bookingId, bookings.id))
    .where(eq(bookings.id, bookingId));
  return row;
}

const OPEN: BookingStatus[] = ['held', 'confirmed', 'in_session', 'awaiting_report'];
const CLOSED: BookingStatus[] = ['completed', 'expired', 'cancelled', 'no_show'];
export const BOOKINGS_PER_PAGE = 20;

export type BookingOwner = { candidateId: Id<'user'> } | { coachId: Id<'coach'> };

const ownedBy = (owner: BookingOwner): SQL =>
  'coachId' in owner ? eq(bookings.coachId, owner.coachId) : eq(bookings.candidateId, owner.candidateId);

/** What is still to come, soonest first, or what is over, latest first. */
export async function listBookingDetails(
  db: Queryable,
  owner: BookingOwner,
  { tab, page }: { tab: 'upcoming' | 'past'; page: number },
): Promise<{ rows: BookingDetails[]; total: number }> {
  const upcoming = tab === 'upcoming';
  // A time that is held for a move is shown with the session that would move.
  const where = and(
    ownedBy(owner),
    inArray(bookings.status, upcoming ? OPEN : CLOSED),
    'candidateId' in owner ? isNull(bookings.movesBookingId) : undefined,
  );
  const rows = await joined(db)
    .where(where)
    .orderBy(upcoming ? asc(bookings.startsAt) : desc(bookings.startsAt), asc(bookings.id))
    .limit(BOOKINGS_PER_PAGE)
    .offset((page - 1) * BOOKINGS_PER_PAGE);
  const [counted] = await db.select({ total: count() }).from(bookings).where(where);
  return { rows, total: counted?.total ?? 0 };
}

/**
 * A coach's calendar between two instants, whatever became of each booking but lapsed holds; with those that the
 * coach asked to move into it.
 */
export async function listCoachWeek(
  db: Queryable,
  coachId: Id<'coach'>,
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
): Promise<BookingDetails[]> {
  const shown: BookingStatus[] = [
    'held',
    'confirmed',
    'in_session',
    'awaiting_report',
    'completed',
    'no_show',
  ];
  return joined(db)
    .where(
      and(
        eq(bookings.coachId, coachId),
        inArray(bookings.status, shown),
        or(
          and(gte(bookings.startsAt, from), lt(bookings.startsAt, to)),
          and(gte(bookings.proposedStartsAt, from), lt(bookings.proposedStartsAt, to)),
        ),
      ),
    )
    .orderBy(asc(bookings.startsAt));
}
