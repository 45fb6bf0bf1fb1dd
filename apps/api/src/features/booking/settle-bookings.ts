import type { Transaction } from '@app/db/client';
import type { Schedule } from '@app/shared/availability/availability.schema';
import { isWithinHours } from '@app/shared/availability/within-hours';
import type { BookingDecision } from '@app/shared/booking/booking.schema';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import type { BookedTime } from '../availability/change-schedule.ts';
import { type PreparedHours, prepareHours } from '../availability/prepare-schedules.ts';
import { type Booking, listComingBookings, lockBookings } from './booking.repository.ts';
import { callOff } from './cancel-booking.ts';
import { offerFreedTimeJob } from './offer-freed-time.job.ts';
import { requireParty } from './require-own-booking.ts';
import { askForTime } from './reschedule-booking.ts';
import { isWaitedFor, lockCoach } from './waiter.repository.ts';

export type CoachContext = ActContext & { user: SignedInUser; coachId: Id<'coach'>; actor: Actor };

/**
 * What a change of hours does to the bookings that stand in them: for each whose time was open and is no
 * longer (its own, or the one that the coach proposed for it) the coach has to say what becomes of it. Kept
 * ones stand outside the hours from then on, and no later change asks about them again. Whoever waits for a time
 * of this coach's is served by a job of the same transaction, in the hours as they are then.
 */
export function settleBookings(ctx: CoachContext, decisions: readonly BookingDecision[]): BookedTime {
  const { coachId, now } = ctx;
  return {
    /** The rows first, then the calendar: the order in which everybody else takes them. */
    async freeze(tx) {
      const ids = decisions.map(({ bookingId }) => bookingId);
      await lockBookings(tx, coachId, ids);
      await lockCoach(tx, coachId);
    },

    async settle(tx, change) {
      if (await isWaitedFor(tx, coachId)) await ctx.queue.enqueue(tx, offerFreedTimeJob, { coachId });
      const coming = await listComingBookings(tx, coachId, now);
      if (coming.length === 0) return;
      const hours = hoursAround(change);
      const stranded = coming.filter((booking) => losesHours(booking, hours));
      const decided = stranded.map((booking) => ({ booking, decision: decisionOn(booking, decisions) }));
      const open = decided.filter(({ decision }) => decision === undefined);
      if (open.length > 0)
        throw new DomainError('HOURS_HOLD_BOOKINGS', { bookings: stranded.map(({ id }) => id) });
      for (const { booking, decision } of decided)
        if (decision) await carryOut(ctx, tx, booking, decision, hours.after);
    },
  };
}

type Hours = { before: PreparedHours; after: PreparedHours };

const hoursAround = ({ before, after }: { before: Schedule; after: Schedule }): Hours => ({
  before: prepareHours(before),
  after: prepareHours(after),
});

function losesHours({ offeringId, durationMinutes, startsAt, proposedStartsAt }: Booking, hours: Hours) {
  const isOpen = (at: PreparedHours, start: Temporal.Instant) =>
    isWithinHours(at.ofOffering.get(offeringId) ?? at, start.epochMilliseconds, durationMinutes);
  return [startsAt, proposedStartsAt].some(
    (start) => start && isOpen(hours.before, start) && !isOpen(hours.after, start),
  );
}

/** Somebody else may have moved the session since the coach looked: then they look again. */
const decisionOn = (booking: Booking, decisions: readonly BookingDecision[]) =>
  decisions.find(
    ({ bookingId, bookedFor }) => bookingId === booking.id && bookedFor.equals(booking.startsAt),
  );

async function carryOut(
  ctx: CoachContext,
  tx: Transaction,
  booking: Booking,
  decision: BookingDecision,
  hours: PreparedHours,
): Promise<void> {
  const own = requireParty(booking, ctx.user, 'coach');
  switch (decision.choice) {
    case 'keep':
      return recordAuditEvent(tx, {
        at: ctx.now,
        actor: own.actor,
        action: 'booking.kept_outside_hours',
        subjectId: booking.id,
        bookingId: booking.id,
        details: { startsAt: booking.startsAt.toString() },
      });
    case 'propose':
      return void (await askForTime(ctx, tx, own, { startsAt: decision.startsAt, note: '' }, hours));
    case 'cancel':
      return void (await callOff(ctx, tx, own, decision));
  }
}
