import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { createCheckout } from '../payments/create-checkout.ts';
import { spendPackage } from '../payments/spend-package.ts';
import { lockBooking, updateBooking } from './booking.repository.ts';
import { describeSession } from './describe-session.ts';
import { payForSeries } from './pay-for-series.ts';
import { requireOwnBooking } from './require-own-booking.ts';
import { wrongState } from './transition-booking.ts';

/** Opens (or finds again) the page where the candidate pays for a held time. */
export async function payForBooking(
  ctx: ActContext & { user: SignedInUser },
  { bookingId }: { bookingId: Id<'booking'> },
): Promise<{ url: string }> {
  const { booking } = await requireOwnBooking(ctx.db, bookingId, ctx.user, 'candidate');
  if (booking.status === 'expired') throw new DomainError('HOLD_EXPIRED', { bookingId });
  if (booking.status !== 'held' || booking.movesBookingId) throw wrongState(booking);
  if (!booking.holdExpiresAt || !isBefore(ctx.now, booking.holdExpiresAt))
    throw new DomainError('HOLD_EXPIRED', { bookingId });
  const together = await payForSeries(ctx, booking);
  if (together) return together;
  const page = `${ctx.config.PUBLIC_URL}/sessions/${bookingId}`;
  if (await payWithPackage(ctx, bookingId)) return { url: `${page}?paid=1` };
  const { url } = await createCheckout(ctx, {
    bookingId,
    amount: money(booking.priceAmountMinor, booking.priceCurrency),
    subsidy: money(booking.subsidyMinor, booking.priceCurrency),
    discount: money(
      (booking.listPriceMinor ?? booking.priceAmountMinor) - booking.priceAmountMinor,
      booking.priceCurrency,
    ),
    candidate: { id: ctx.user.id, email: ctx.user.email },
    coachId: booking.coachId,
    commissionBasisPoints: booking.commissionBasisPoints,
    description: await describeSession(ctx.db, booking),
    startsAt: booking.startsAt,
    holdExpiresAt: booking.holdExpiresAt,
    successUrl: `${page}?paid=1`,
    cancelUrl: `${page}/pay`,
  });
  return { url };
}

/** Sessions of a package are used first; the booking's price is then what its session is worth. */
async function payWithPackage(ctx: ActContext, bookingId: Id<'booking'>): Promise<boolean> {
  return ctx.db.transaction(async (tx) => {
    const booking = await lockBooking(tx, bookingId);
    if (booking?.status !== 'held' || booking.listPriceMinor !== null) return false;
    const { candidateId, coachId, sessionType, durationMinutes, startsAt } = booking;
    const spent = await spendPackage(ctx, tx, {
      ...{ bookingId, candidateId, coachId, sessionType, durationMinutes, startsAt },
      description: await describeSession(tx, booking),
    });
    if (!spent) return false;
    await updateBooking(tx, bookingId, 'held', {
      priceAmountMinor: spent.priceMinor,
      listPriceMinor: Math.max(booking.priceAmountMinor, spent.priceMinor),
      commissionBasisPoints: spent.package.commissionBasisPoints,
      updatedAt: ctx.now,
    });
    return true;
  });
}
