import type { Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { type Money, money, subtract } from '@app/shared/money/money';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { expireCheckout } from '../payments/expire-checkout.ts';
import { findOpenPayment, lockPayments } from '../payments/payment.repository.ts';
import { findLastRedemption } from '../payments/promo.repository.ts';
import { reservePromo } from '../payments/reserve-promo.ts';
import { releasePromo } from '../payments/settle-promo.ts';
import { type Booking, lockTogether, updateBooking } from './booking.repository.ts';
import { coveredByPackages, listUnpaid, requireHeld } from './list-held.ts';
import { requireOwnBooking, requireParty } from './require-own-booking.ts';
import { wrongState } from './transition-booking.ts';

type UserContext = ActContext & { user: SignedInUser };
type HeldBooking = { bookingId: Id<'booking'> };
type Some = readonly [Booking, ...Booking[]];

/**
 * Puts a code on a held booking and on all that are paid for with it: one use of it is the candidate's until they
 * pay or the hold ends. What a package pays for is left out.
 */
export async function applyPromo(
  ctx: UserContext,
  { bookingId, code }: HeldBooking & { code: string },
): Promise<void> {
  await onUnpaid(ctx, bookingId, async (tx, unpaid) => {
    const { covers } = await coveredByPackages(ctx, tx, unpaid);
    const [first, ...others] = unpaid.filter(({ id }) => !covers.includes(id));
    if (!first) throw new DomainError('PACKAGE_FIRST');
    await putOn(ctx, tx, code, [first, ...others]);
  });
}

/** Takes the code off again, from all that it was put on; somebody else may have it. */
export async function removePromo(ctx: UserContext, { bookingId }: HeldBooking): Promise<void> {
  await onUnpaid(ctx, bookingId, (tx, unpaid) => takeOff(ctx, tx, unpaid));
}

/**
 * One of several was left out: the code is judged anew on the others, as if it were typed again. Where it does not
 * work any more they have their own price.
 */
export async function judgePromoAgain(ctx: ActContext, tx: Transaction, leftOut: Booking): Promise<void> {
  await lockTogether(tx, leftOut.id);
  const unpaid = await listUnpaid(ctx, tx, leftOut);
  const [first, ...others] = unpaid.filter(({ listPriceMinor }) => listPriceMinor !== null);
  const last = first && (await findLastRedemption(tx, first.id));
  if (!first || !last) return;
  for (const { id } of unpaid) if (await findOpenPayment(tx, id)) return; // its page shows these prices
  await takeOff(ctx, tx, [first, ...others]);
  try {
    await tx.transaction((attempt) => putOn(ctx, attempt, last.promo.code, [first, ...others]));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

const listPrice = ({ listPriceMinor, priceAmountMinor, priceCurrency }: Booking): Money =>
  money(listPriceMinor ?? priceAmountMinor, priceCurrency);

async function putOn(ctx: ActContext, tx: Transaction, code: string, bookings: Some): Promise<void> {
  const [{ candidateId, coachId, offeringId }] = bookings;
  const [first, ...others] = bookings.map((each) => ({ bookingId: each.id, price: listPrice(each) }));
  const sessions = [first!, ...others] as const; // as many as there are bookings
  const parts = await reservePromo(ctx, tx, { code, candidateId, coachId, offeringId, sessions });
  for (const [at, { discount, subsidy }] of parts.entries()) {
    if (discount.amountMinor === 0) continue;
    const { bookingId, price } = sessions[at]!;
    await updateBooking(tx, bookingId, 'held', {
      priceAmountMinor: subtract(price, discount).amountMinor,
      listPriceMinor: price.amountMinor,
      subsidyMinor: subsidy.amountMinor,
      updatedAt: ctx.now,
    });
  }
}

async function takeOff(ctx: ActContext, tx: Transaction, bookings: readonly Booking[]): Promise<void> {
  for (const { id, listPriceMinor } of bookings) {
    if (listPriceMinor === null) continue;
    await releasePromo(ctx, tx, id);
    const ownPrice = { priceAmountMinor: listPriceMinor, listPriceMinor: null, subsidyMinor: 0 };
    await updateBooking(tx, id, 'held', { ...ownPrice, updatedAt: ctx.now });
  }
}

/**
 * Changes the price of what is held and not paid yet. A page at Stripe that shows the old price is closed first;
 * whoever paid on it in the last moment has paid, and nothing changes.
 */
async function onUnpaid(
  ctx: UserContext,
  bookingId: Id<'booking'>,
  change: (tx: Transaction, unpaid: readonly Booking[]) => Promise<void>,
): Promise<void> {
  const { booking: seen } = await requireOwnBooking(ctx.db, bookingId, ctx.user, 'candidate');
  requireHeld(ctx, seen);
  for (const { id } of await listUnpaid(ctx, ctx.db, seen)) await expireCheckout(ctx, id);
  await ctx.db.transaction(async (tx) => {
    const together = await lockTogether(tx, bookingId);
    const found = together.find(({ id }) => id === bookingId);
    const { booking } = requireParty(found, ctx.user, 'candidate');
    requireHeld(ctx, booking);
    for (const { id } of together) await lockPayments(tx, id); // they come in the order of their ids
    const unpaid = await listUnpaid(ctx, tx, booking);
    if (unpaid.length === 0) throw wrongState({ ...booking, status: 'confirmed' });
    for (const { id } of unpaid) if (await findOpenPayment(tx, id)) throw new DomainError('PRICE_CHANGED');
    await change(tx, unpaid);
  });
}
