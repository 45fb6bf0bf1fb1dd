import type { Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { money } from '@app/shared/money/money';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { expireCheckout } from '../payments/expire-checkout.ts';
import { findUsablePackage } from '../payments/package.repository.ts';
import { findOpenPayment, findSucceededPayment, lockPayments } from '../payments/payment.repository.ts';
import { reservePromo } from '../payments/reserve-promo.ts';
import { releasePromo } from '../payments/settle-promo.ts';
import { type Booking, lockBooking, updateBooking } from './booking.repository.ts';
import { requireOwnBooking, requireParty } from './require-own-booking.ts';
import { wrongState } from './transition-booking.ts';

type UserContext = ActContext & { user: SignedInUser };
type HeldBooking = { bookingId: Id<'booking'> };

/** Puts a code on a held booking: one use of it is the candidate's until they pay or the hold ends. */
export async function applyPromo(
  ctx: UserContext,
  { bookingId, code }: HeldBooking & { code: string },
): Promise<void> {
  await onUnpaidBooking(ctx, bookingId, async (tx, booking) => {
    const { id, coachId, offeringId, candidateId, priceAmountMinor, priceCurrency } = booking;
    const price = money(booking.listPriceMinor ?? priceAmountMinor, priceCurrency);
    if (await findUsablePackage(tx, booking, ctx.now)) throw new DomainError('PACKAGE_FIRST');
    const wish = { code, bookingId: id, candidateId, coachId, offeringId, price };
    const { toPay, subsidy } = await reservePromo(ctx, tx, wish);
    return {
      priceAmountMinor: toPay.amountMinor,
      listPriceMinor: price.amountMinor,
      subsidyMinor: subsidy.amountMinor,
    };
  });
}

/** Takes the code off again; somebody else may have it. */
export async function removePromo(ctx: UserContext, { bookingId }: HeldBooking): Promise<void> {
  await onUnpaidBooking(ctx, bookingId, async (tx, booking) => {
    if (booking.listPriceMinor === null) return null;
    await releasePromo(ctx, tx, booking.id);
    return { priceAmountMinor: booking.listPriceMinor, listPriceMinor: null, subsidyMinor: 0 };
  });
}

type PriceChange = Pick<Booking, 'priceAmountMinor' | 'listPriceMinor' | 'subsidyMinor'>;

/**
 * Changes the price of a held booking. A page at Stripe that shows the old price is closed first; whoever paid on it
 * in the last moment has paid, and nothing changes.
 */
async function onUnpaidBooking(
  ctx: UserContext,
  bookingId: Id<'booking'>,
  change: (tx: Transaction, booking: Booking) => Promise<PriceChange | null>,
): Promise<void> {
  const { booking: seen } = await requireOwnBooking(ctx.db, bookingId, ctx.user, 'candidate');
  requireHeld(ctx, seen);
  await expireCheckout(ctx, bookingId);
  await ctx.db.transaction(async (tx) => {
    const { booking } = requireParty(await lockBooking(tx, bookingId), ctx.user, 'candidate');
    requireHeld(ctx, booking);
    await lockPayments(tx, bookingId);
    if (await findSucceededPayment(tx, bookingId)) throw wrongState({ ...booking, status: 'confirmed' });
    if (await findOpenPayment(tx, bookingId)) throw new DomainError('PRICE_CHANGED');
    const changes = await change(tx, booking);
    if (changes) await updateBooking(tx, bookingId, 'held', { ...changes, updatedAt: ctx.now });
  });
}

function requireHeld({ now }: ActContext, booking: Booking): void {
  if (booking.status === 'expired') throw new DomainError('HOLD_EXPIRED', { bookingId: booking.id });
  if (booking.status !== 'held' || booking.movesBookingId) throw wrongState(booking);
  if (!booking.holdExpiresAt || !isBefore(now, booking.holdExpiresAt)) {
    throw new DomainError('HOLD_EXPIRED', { bookingId: booking.id });
  }
}
