import { moveRefusal } from '@app/shared/booking/reschedule-policy';
import { isBefore } from '@app/shared/time/instant';
import type { Payment } from '../payments/payment.repository.ts';
import type { Booking } from './booking.repository.ts';
import type { BookingDetails, findBookingDetails } from './booking-details.repository.ts';
import { quoteCancellation } from './cancel-booking.ts';
import type { Party } from './require-own-booking.ts';

/** A booking as one of its two people sees it in a list. */
export function toBookingView({ booking, candidate, coach }: BookingDetails, party: Party) {
  return {
    id: booking.id,
    party,
    status: booking.status,
    sessionType: booking.sessionType,
    durationMinutes: booking.durationMinutes,
    /** The report whose tasks this session checks; null when it is a whole one. */
    retestOf: booking.retest?.ofBookingId ?? null,
    startsAt: booking.startsAt.toString(),
    endsAt: booking.endsAt.toString(),
    price: { amountMinor: booking.priceAmountMinor, currency: booking.priceCurrency },
    /** Without a promo code. */
    listPrice: {
      amountMinor: booking.listPriceMinor ?? booking.priceAmountMinor,
      currency: booking.priceCurrency,
    },
    holdExpiresAt: booking.holdExpiresAt?.toString() ?? null,
    proposedStartsAt: booking.proposedStartsAt?.toString() ?? null,
    proposedNote: booking.proposedNote,
    seriesId: booking.seriesId,
    cancelledAt: booking.cancelledAt?.toString() ?? null,
    cancelledBy: booking.cancelledBy,
    noShowBy: booking.noShowBy,
    completedAt: booking.completedAt?.toString() ?? null,
    endedAt: booking.endedAt?.toString() ?? null,
    /** For the coach: look whether the time is really free. */
    calendarsStale: party === 'coach' && booking.calendarsStale,
    clash: party === 'coach' ? toClashView(booking) : null,
    candidate: { id: candidate.id, name: candidate.name, timeZone: booking.candidateTimeZone },
    coach,
  };
}

/** For the coach: what another calendar of theirs has at this time. */
function toClashView({ clashCalendar, clashStartsAt, clashEndsAt }: Booking) {
  if (!clashCalendar || !clashStartsAt || !clashEndsAt) return null;
  return {
    calendar: clashCalendar,
    startsAt: clashStartsAt.toString(),
    endsAt: clashEndsAt.toString(),
  };
}

type FullDetails = NonNullable<Awaited<ReturnType<typeof findBookingDetails>>>;

/** The whole of it, with the brief, the policies and what this person may do now, or why not. */
export function toBookingPageView(
  details: FullDetails,
  party: Party,
  now: Temporal.Instant,
  payment: Payment | undefined,
) {
  const { booking, brief } = details;
  const cancellable = booking.status === 'confirmed' || booking.status === 'in_session';
  return {
    ...toBookingView(details, party),
    offeringId: booking.offeringId,
    /** The coach's own calendar had something there when they went to pay. */
    calendarFilled: booking.status === 'expired' && booking.cancelledBy === 'system' && !booking.waiterId,
    cancellationReason: booking.cancellationReason,
    policy: booking.policy,
    timesMoved: booking.timesMoved,
    invitationSequence: booking.invitationSequence,
    brief: toBriefView(brief),
    cancel: cancellable ? quoteCancellation(booking, party, now, payment) : null,
    /** Null when it may be moved; a candidate moves, a coach proposes. */
    moveRefusal:
      booking.status !== 'confirmed'
        ? ('WRONG_STATE' as const)
        : party === 'candidate'
          ? moveRefusal(booking, now)
          : null,
    briefOpen: party === 'candidate' && (booking.status === 'held' || booking.status === 'confirmed'),
    started: !isBefore(now, booking.startsAt),
  };
}

/** One of the sessions that were booked in one go, as the pages of the others name it. */
export const toSeriesView = (booking: Booking) => ({
  id: booking.id,
  status: booking.status,
  startsAt: booking.startsAt.toString(),
  price: { amountMinor: booking.priceAmountMinor, currency: booking.priceCurrency },
  listPrice: {
    amountMinor: booking.listPriceMinor ?? booking.priceAmountMinor,
    currency: booking.priceCurrency,
  },
});

/** The words without whose and when. */
export function toBriefView(row: FullDetails['brief'] | undefined) {
  if (!row) return null;
  const { bookingId: _booking, updatedAt: _updated, ...brief } = row;
  return brief;
}
