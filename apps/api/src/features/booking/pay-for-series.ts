import { money } from '@app/shared/money/money';
import { briefTime } from '@app/shared/notifications/session-time';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { createSeriesCheckout } from '../payments/create-series-checkout.ts';
import { type Booking, listSeries } from './booking.repository.ts';
import { describeSession } from './describe-session.ts';

/**
 * One page at Stripe for all that is still held of what was held in one go; null when that is but one, which is
 * paid like any other. Several are paid by card and credit, not with sessions of a package.
 */
export async function payForSeries(
  ctx: ActContext & { user: SignedInUser },
  booking: Booking,
): Promise<{ url: string } | null> {
  const held = booking.seriesId ? await listHeld(ctx, booking.seriesId) : [];
  const description = await describeSession(ctx.db, booking);
  const [first, ...others] = held.map((each) => ({
    bookingId: each.id,
    amount: money(each.priceAmountMinor, each.priceCurrency),
    subsidy: money(each.subsidyMinor, each.priceCurrency),
    discount: money(
      (each.listPriceMinor ?? each.priceAmountMinor) - each.priceAmountMinor,
      each.priceCurrency,
    ),
    startsAt: each.startsAt,
    line: `${description}, ${briefTime(each.startsAt, each.candidateTimeZone)}`,
  }));
  if (!first || others.length === 0) return null;
  const page = `${ctx.config.PUBLIC_URL}/sessions/${booking.id}`;
  return createSeriesCheckout(ctx, {
    sessions: [first, ...others],
    candidate: { id: ctx.user.id, email: ctx.user.email },
    coachId: booking.coachId,
    commissionBasisPoints: booking.commissionBasisPoints,
    description: `${others.length + 1} times: ${description}`,
    holdExpiresAt: booking.holdExpiresAt ?? ctx.now, // whoever asks has seen that it is held
    successUrl: `${page}?paid=1`,
    cancelUrl: `${page}/pay`,
  });
}

async function listHeld({ db, now }: ActContext, seriesId: NonNullable<Booking['seriesId']>) {
  const all = await listSeries(db, seriesId);
  return all.filter(
    ({ status, holdExpiresAt }) => status === 'held' && holdExpiresAt && isBefore(now, holdExpiresAt),
  );
}
