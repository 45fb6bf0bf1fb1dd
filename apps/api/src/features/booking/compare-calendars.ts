import type { Transaction } from '@app/db/client';
import { askCalendars } from '@app/shared/booking/calendar-clash';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { hasStaleFeed } from '../availability/calendar-feed.repository.ts';
import { type CalendarEvent, listCalendarEvents } from '../availability/imported-busy.repository.ts';
import { type Booking, listInDoubt, updateBooking } from './booking.repository.ts';

export const NO_CLASH = { clashCalendar: null, clashStartsAt: null, clashEndsAt: null };

/**
 * A calendar of the coach's was read again, or taken away: sessions that were booked while it could not be read
 * are compared with it. Where it has nothing the doubt is over; where it has something the coach is told of it
 * by name. A second run finds nothing new to say.
 */
export async function compareCalendars(
  ctx: ActContext,
  { coachId }: { coachId: Id<'coach'> },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const inDoubt = await listInDoubt(tx, coachId, ctx.now);
    if (inDoubt.length === 0) return;
    const isUnreadable = await hasStaleFeed(tx, coachId, ctx.now);
    for (const booking of inDoubt) {
      const { startsAt, endsAt } = booking;
      const events = await listCalendarEvents(tx, [coachId], { from: startsAt, to: endsAt });
      const session = { start: startsAt.epochMilliseconds, end: endsAt.epochMilliseconds };
      const answer = askCalendars(session, events.map(toEvent), isUnreadable);
      if (answer === 'unknown') continue;
      if (answer === 'free') await clear(ctx, tx, booking);
      else await markClash(ctx, tx, booking, answer);
    }
  });
}

const toEvent = ({ calendar, startsAt, endsAt }: CalendarEvent) => ({
  calendar,
  start: startsAt.epochMilliseconds,
  end: endsAt.epochMilliseconds,
});

async function clear(ctx: ActContext, tx: Transaction, booking: Booking): Promise<void> {
  const { id, clashCalendar } = booking;
  await updateBooking(tx, id, 'confirmed', { calendarsStale: false, ...NO_CLASH, updatedAt: ctx.now });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: SYSTEM,
    action: clashCalendar ? 'booking.clash_gone' : 'booking.calendars_compared',
    subjectId: id,
    bookingId: id,
  });
}

async function markClash(
  ctx: ActContext,
  tx: Transaction,
  { id, clashCalendar }: Booking,
  { calendar, start, end }: ReturnType<typeof toEvent>,
): Promise<void> {
  await updateBooking(tx, id, 'confirmed', {
    calendarsStale: false,
    clashCalendar: calendar,
    clashStartsAt: Temporal.Instant.fromEpochMilliseconds(start),
    clashEndsAt: Temporal.Instant.fromEpochMilliseconds(end),
    updatedAt: ctx.now,
  });
  if (clashCalendar) return; // they know of it
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: SYSTEM,
    action: 'booking.clash_found',
    subjectId: id,
    bookingId: id,
  });
  await announce(ctx, tx, 'booking.clash_found', { bookingId: id });
}
