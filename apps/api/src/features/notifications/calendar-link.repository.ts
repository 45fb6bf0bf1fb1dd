import type { Queryable } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { calendarLinks } from '@app/db/schema/notifications';
import type { BookingStatus } from '@app/shared/booking/booking-status';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, gt, inArray, isNull, or } from 'drizzle-orm';

type NewLink = { userId: Id<'user'>; tokenHash: string; madeAt: Temporal.Instant };

/** The one link of this person; an earlier one ends with it. */
export async function upsertCalendarLink(db: Queryable, link: NewLink): Promise<void> {
  const { tokenHash, madeAt } = link;
  await db
    .insert(calendarLinks)
    .values(link)
    .onConflictDoUpdate({ target: calendarLinks.userId, set: { tokenHash, madeAt, readAt: null } });
}

export async function findCalendarLink(db: Queryable, userId: Id<'user'>) {
  const [link] = await db
    .select({ madeAt: calendarLinks.madeAt, readAt: calendarLinks.readAt })
    .from(calendarLinks)
    .where(eq(calendarLinks.userId, userId));
  return link;
}

/** Whether there was one. */
export async function deleteCalendarLink(db: Queryable, userId: Id<'user'>): Promise<boolean> {
  const gone = await db
    .delete(calendarLinks)
    .where(eq(calendarLinks.userId, userId))
    .returning({ userId: calendarLinks.userId });
  return gone.length > 0;
}

/** Whose link this is, noting that it was read; nobody's when the person was suspended. */
export async function readCalendarLink(db: Queryable, tokenHash: string, now: Temporal.Instant) {
  const [link] = await db
    .update(calendarLinks)
    .set({ readAt: now })
    .from(users)
    .where(
      and(
        eq(calendarLinks.tokenHash, tokenHash),
        eq(users.id, calendarLinks.userId),
        isNull(users.suspendedAt),
      ),
    )
    .returning({ userId: calendarLinks.userId });
  return link?.userId;
}

const SHOWN: BookingStatus[] = ['confirmed', 'in_session', 'awaiting_report', 'completed'];

/** Somebody's sessions on both sides of the table, of the last month and to come. */
export async function listSessionsOf(db: Queryable, userId: Id<'user'>, since: Temporal.Instant) {
  return db
    .select({
      booking: bookings,
      coachUserId: coaches.userId,
      coachName: coaches.displayName,
      candidateName: users.name,
    })
    .from(bookings)
    .innerJoin(coaches, eq(coaches.id, bookings.coachId))
    .innerJoin(users, eq(users.id, bookings.candidateId))
    .where(
      and(
        or(eq(bookings.candidateId, userId), eq(coaches.userId, userId)),
        inArray(bookings.status, SHOWN),
        gt(bookings.endsAt, since),
      ),
    )
    .orderBy(asc(bookings.startsAt))
    .limit(1_000);
}
