import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { type Actor, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { expireCheckout } from '../payments/expire-checkout.ts';
import { findSucceededPayment } from '../payments/payment.repository.ts';
import { releasePromo } from '../payments/settle-promo.ts';
import { judgePromoAgain } from './apply-promo.ts';
import { type Booking, findBooking, listSeries, lockBooking, lockTogether } from './booking.repository.ts';
import { passOn } from './offer-freed-time.ts';
import { requireOwnBooking, requireParty } from './require-own-booking.ts';
import { transitionBooking, wrongState } from './transition-booking.ts';

type HeldBooking = { bookingId: Id<'booking'> };

/**
 * Frees a time whose hold has lapsed, but only after Stripe has said that its page can no longer be
 * paid: the hold ends through Stripe, not through our clock alone. When Stripe says it was paid in
 * the last moment, the payment's own event confirms the booking.
 */
export async function expireHold(ctx: ActContext, { bookingId }: HeldBooking): Promise<void> {
  const seen = await findBooking(ctx.db, bookingId);
  const lasts = seen?.status === 'held' && seen.holdExpiresAt && isBefore(ctx.now, seen.holdExpiresAt);
  if (lasts) return; // its page at Stripe is still wanted
  await expireCheckout(ctx, bookingId);
  if (await findSucceededPayment(ctx.db, bookingId)) return;
  await ctx.db.transaction(async (tx) => {
    const booking = await lockBooking(tx, bookingId);
    if (booking?.status !== 'held' || !booking.holdExpiresAt) return;
    if (isBefore(ctx.now, booking.holdExpiresAt)) return;
    // An offer that nobody took up is no mark against whoever waited.
    const changes = booking.waiterId ? ({ cancelledBy: 'system' } as const) : {};
    await transitionBooking(tx, booking, 'expire', { actor: SYSTEM, now: ctx.now, changes });
    await releasePromo(ctx, tx, bookingId);
    await announce(ctx, tx, 'booking.expired', { bookingId });
    await passOn(ctx, tx, booking);
  });
}

/** The candidate lets a held time go before its end; others can have it at once. */
export async function releaseHold(ctx: Candidate, { bookingId }: HeldBooking): Promise<void> {
  const { booking } = await requireOwnBooking(ctx.db, bookingId, ctx.user, 'candidate');
  if (booking.status === 'expired') return;
  if (booking.status !== 'held') throw wrongState(booking);
  await expireCheckout(ctx, bookingId);
  if (await findSucceededPayment(ctx.db, bookingId)) throw wrongState({ ...booking, status: 'confirmed' });
  await ctx.db.transaction(async (tx) => {
    await lockTogether(tx, bookingId);
    await letGo(ctx, tx, bookingId);
    if (booking.seriesId) await judgePromoAgain(ctx, tx, booking);
  });
}

/** All times that were held with this one in one go, together or not at all. */
export async function releaseSeries(ctx: Candidate, { bookingId }: HeldBooking): Promise<void> {
  const { booking } = await requireOwnBooking(ctx.db, bookingId, ctx.user, 'candidate');
  if (!booking.seriesId) return releaseHold(ctx, { bookingId });
  const held = (await listSeries(ctx.db, booking.seriesId)).filter(({ status }) => status === 'held');
  for (const { id } of held) await expireCheckout(ctx, id); // the first closes the page of all
  for (const each of held) {
    if (await findSucceededPayment(ctx.db, each.id)) throw wrongState({ ...each, status: 'confirmed' });
  }
  await ctx.db.transaction(async (tx) => {
    for (const id of held.map((each) => each.id).sort()) await letGo(ctx, tx, id);
  });
}

type Candidate = ActContext & { user: SignedInUser };

async function letGo(ctx: Candidate, tx: Transaction, bookingId: Id<'booking'>): Promise<void> {
  const { booking: held, actor } = requireParty(await lockBooking(tx, bookingId), ctx.user, 'candidate');
  if (held.status !== 'held') return;
  await endHold(ctx, tx, held, { actor, by: 'candidate', why: { letGo: true } });
  await passOn(ctx, tx, held);
}

/** A held time ends before its hour, at no mark against whoever held it. Whoever ends it passes the time on. */
export async function endHold(
  ctx: ActContext,
  tx: Transaction,
  held: Booking,
  { actor, by, why }: { actor: Actor; by: 'candidate' | 'system'; why: Record<string, unknown> },
): Promise<void> {
  const changes = { holdExpiresAt: ctx.now, cancelledBy: by };
  await transitionBooking(tx, held, 'expire', { actor, now: ctx.now, changes, details: why });
  await releasePromo(ctx, tx, held.id);
  await announce(ctx, tx, 'booking.expired', { bookingId: held.id });
}
