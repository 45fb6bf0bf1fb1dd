import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { briefTime } from '@app/shared/notifications/session-time';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { createCheckout } from '../payments/create-checkout.ts';
import { createSeriesCheckout } from '../payments/create-series-checkout.ts';
import type { Booking } from './booking.repository.ts';
import { describeSession } from './describe-session.ts';
import { listUnpaid, requireHeld } from './list-held.ts';
import { payWithPackages } from './pay-with-packages.ts';
import { recheckCalendars } from './recheck-calendars.ts';
import { requireOwnBooking } from './require-own-booking.ts';

type UserContext = ActContext & { user: SignedInUser };

/**
 * Opens (or finds again) the page where the candidate pays for a held time, and for all that were held with it in
 * one go. What packages cover is paid for at once; when nothing is left to pay, the address is the session's own.
 *
 * @throws DomainError `COACH_CALENDAR_FILLED`, `COACH_CALENDAR_SILENT` when the coach's calendars no longer have the time
 */
export async function payForBooking(
  ctx: UserContext,
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<{ url: string }> {
  const { booking } = await requireOwnBooking(ctx.db, bookingId, ctx.user, 'candidate');
  requireHeld(ctx, booking);
  await recheckCalendars(ctx, booking);
  await payWithPackages(ctx, booking);
  const [first, ...others] = await listUnpaid(ctx, ctx.db, booking);
  if (!first) return { url: `${pageOf(ctx, booking)}?paid=1` };
  return others.length === 0 ? payForOne(ctx, first) : payTogether(ctx, [first, ...others]);
}

async function payForOne(ctx: UserContext, booking: Booking): Promise<{ url: string }> {
  const { url } = await createCheckout(ctx, {
    ...purchaseOf(ctx, booking),
    ...pricesOf(booking),
    description: await describeSession(ctx.db, booking),
  });
  return { url };
}

/** One page at Stripe with a line for each. */
async function payTogether(
  ctx: UserContext,
  [first, ...others]: [Booking, ...Booking[]],
): Promise<{ url: string }> {
  const description = await describeSession(ctx.db, first);
  const lineOf = (each: Booking) => ({
    ...pricesOf(each),
    line: `${description}, ${briefTime(each.startsAt, each.candidateTimeZone)}`,
  });
  return createSeriesCheckout(ctx, {
    ...purchaseOf(ctx, first),
    sessions: [lineOf(first), ...others.map(lineOf)],
    description: `${others.length + 1} times: ${description}`,
  });
}

const pageOf = ({ config }: ActContext, { id }: Booking): string => `${config.PUBLIC_URL}/sessions/${id}`;

/** What all that is paid for together has in common. */
function purchaseOf(ctx: UserContext, booking: Booking) {
  const page = pageOf(ctx, booking);
  return {
    candidate: { id: ctx.user.id, email: ctx.user.email },
    coachId: booking.coachId,
    commissionBasisPoints: booking.commissionBasisPoints,
    holdExpiresAt: booking.holdExpiresAt ?? ctx.now, // whoever asks has seen that it is held
    successUrl: `${page}?paid=1`,
    cancelUrl: `${page}/pay`,
  };
}

function pricesOf({ id, startsAt, priceAmountMinor, listPriceMinor, subsidyMinor, priceCurrency }: Booking) {
  return {
    bookingId: id,
    startsAt,
    amount: money(priceAmountMinor, priceCurrency),
    subsidy: money(subsidyMinor, priceCurrency),
    discount: money((listPriceMinor ?? priceAmountMinor) - priceAmountMinor, priceCurrency),
  };
}
