import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { findSucceededPayment } from '../payments/payment.repository.ts';
import { findLastRedemption } from '../payments/promo.repository.ts';
import { type Booking, findLastBrief, listSeries } from './booking.repository.ts';
import { toBookingPageView, toBookingView, toBriefView, toSeriesView } from './booking.view.ts';
import {
  BOOKINGS_PER_PAGE,
  type BookingOwner,
  findBookingDetails,
  listBookingDetails,
  listCoachWeek,
} from './booking-details.repository.ts';
import { coveredByPackages, listUnpaid } from './list-held.ts';
import { type Party, requireParty } from './require-own-booking.ts';

export async function showBooking(
  ctx: ActContext & { user: SignedInUser },
  { bookingId }: { bookingId: Id<'booking'> },
) {
  const { db, now, user } = ctx;
  const details = await findBookingDetails(db, bookingId);
  const { booking, party } = requireParty(details?.booking, user);
  const isUnwritten = party === 'candidate' && booking.status === 'held' && details?.brief === null;
  const together = booking.seriesId ? await listSeries(db, booking.seriesId) : [];
  return {
    // requireParty has thrown when there is none
    ...toBookingPageView(details!, party, now, await findSucceededPayment(db, bookingId)),
    /** With this one, what was booked in one go, in the order of time; empty for a session by itself. */
    series: together.map(toSeriesView),
    promo: await promoOf(db, booking, together),
    package: await packageFor(ctx, booking, party),
    /** What they wrote last time, to begin with: whoever books twice wants the same job. */
    lastBrief: isUnwritten ? toBriefView(await findLastBrief(db, user.id)) : null,
  };
}

/** For whoever is about to pay: what packages will pay for, of all that was held in one go. */
async function packageFor(ctx: ActContext, booking: Booking, party: Party) {
  if (party !== 'candidate' || booking.status !== 'held') return null;
  const covered = await coveredByPackages(ctx, ctx.db, await listUnpaid(ctx, ctx.db, booking));
  return covered.covers.length > 0 ? covered : null;
}

/** The code that the price was made with, its own or that of what is paid for with it; what a coach bears shows to them too. */
async function promoOf(db: Queryable, booking: Booking, together: readonly Booking[]) {
  const held = booking.status === 'held' ? together.filter(({ status }) => status === 'held') : [];
  let last: Awaited<ReturnType<typeof findLastRedemption>>;
  for (const { id, listPriceMinor } of [booking, ...held])
    if (listPriceMinor !== null) last ??= await findLastRedemption(db, id);
  if (!last) return null;
  const { promo, redemption } = last;
  return {
    code: promo.code,
    bearer: promo.bearer,
    percent: promo.percent,
    discount: money(redemption.discountMinor, booking.priceCurrency),
  };
}

export async function showBookings(
  { db }: ActContext,
  owner: BookingOwner,
  page: { tab: 'upcoming' | 'past'; page: number },
) {
  const { rows, total } = await listBookingDetails(db, owner, page);
  const party = 'coachId' in owner ? ('coach' as const) : ('candidate' as const);
  return { bookings: rows.map((row) => toBookingView(row, party)), total, perPage: BOOKINGS_PER_PAGE };
}

export async function showCoachWeek(
  { db, coachId }: ActContext & { coachId: Id<'coach'> },
  period: { from: Temporal.Instant; to: Temporal.Instant },
) {
  const rows = await listCoachWeek(db, coachId, period);
  return rows.map((row) => toBookingView(row, 'coach'));
}
