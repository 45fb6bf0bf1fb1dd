import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { expireCheckout } from '../payments/expire-checkout.ts';
import { type Booking, findBooking, listSeries, lockTogether } from './booking.repository.ts';
import { endHold } from './expire-hold.ts';
import { listUnpaid } from './list-held.ts';
import { passOn } from './offer-freed-time.ts';
import { partyOf } from './require-own-booking.ts';

type Buyer = ActContext & { user: SignedInUser };

/** A hold of the caller's that still lasts and is not paid; undefined for anything else. */
export async function findOwnHold(
  ctx: Buyer,
  bookingId: Id<'booking'> | undefined,
): Promise<Booking | undefined> {
  const booking = bookingId && (await findBooking(ctx.db, bookingId));
  if (!booking || booking.movesBookingId || partyOf(booking, ctx.user) !== 'candidate') return undefined;
  return (await listUnpaid(ctx, ctx.db, booking)).find(({ id }) => id === booking.id);
}

/**
 * A new hold takes the place of an old one in one transaction, so that the two may overlap and nobody comes in between.
 * The old one's page at Stripe is closed first; whoever paid on it in the last moment keeps what they paid for.
 */
export async function replacing<Result>(
  ctx: Buyer,
  old: Booking | undefined,
  hold: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  if (!old) return ctx.db.transaction(hold);
  const together = old.seriesId ? await listSeries(ctx.db, old.seriesId) : [old];
  for (const { id, status } of together) if (status === 'held') await expireCheckout(ctx, id);
  return ctx.db.transaction(async (tx) => {
    await lockTogether(tx, old.id);
    const ended = await listUnpaid(ctx, tx, old);
    const actor = { kind: 'candidate', id: ctx.user.id } as const;
    for (const booking of ended)
      await endHold(ctx, tx, booking, { actor, by: 'candidate', why: { letGo: true } });
    const result = await hold(tx);
    for (const booking of ended) await passOn(ctx, tx, booking); // what the new hold left of it
    return result;
  });
}
