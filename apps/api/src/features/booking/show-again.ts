import { similarStarts } from '@app/shared/booking/similar-starts';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { findCoach } from '../catalog/coach.repository.ts';
import { listOfferings } from '../catalog/offering.repository.ts';
import { loadCalendars } from './list-slots.ts';
import { requireOwnBooking } from './require-own-booking.ts';

const LOOK_AHEAD = { hours: 24 * 28 };

/**
 * The same again: what the coach sells now in its place, and the free times most like the last one. Null when
 * the coach sells nothing like it any more, or cannot be booked.
 *
 * @throws DomainError `BOOKING_NOT_FOUND`
 */
export async function showAgain(
  ctx: ActContext & { user: SignedInUser },
  { bookingId }: { bookingId: Id<'booking'> },
) {
  const { db, now, user } = ctx;
  const { booking } = await requireOwnBooking(db, bookingId, user, 'candidate');
  if (booking.retest) return null; // what it checked is checked
  const coach = await findCoach(db, booking.coachId);
  if (coach?.status !== 'approved' || !coach.payoutsReadyAt) return null;
  const sold = await listOfferings(db, [coach.id]);
  const isLike = ({ sessionType, durationMinutes }: (typeof sold)[number]) =>
    sessionType === booking.sessionType && durationMinutes === booking.durationMinutes;
  // A changed offering is a new one (ADR 0020), so the one of then may be gone.
  const offering = sold.find(({ id }) => id === booking.offeringId) ?? sold.find(isLike);
  if (!offering) return null;
  const period = { from: now, to: now.add(LOOK_AHEAD) };
  const calendars = await loadCalendars(ctx, [coach.id], period);
  const free = calendars.openStarts(coach.id, offering.durationMinutes, now, period, offering.id);
  const like = { startsAt: booking.startsAt, timeZone: user.timeZone };
  return {
    offeringId: offering.id,
    title: offering.title,
    price: { amountMinor: offering.priceAmountMinor, currency: offering.priceCurrency },
    coach: { slug: coach.slug, displayName: coach.displayName, timeZone: coach.timeZone },
    starts: similarStarts(free, like).map((start) => new Date(start).toISOString()),
  };
}
