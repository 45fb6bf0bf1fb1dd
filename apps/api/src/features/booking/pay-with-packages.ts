import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { expireCheckout } from '../payments/expire-checkout.ts';
import { lockPayments } from '../payments/payment.repository.ts';
import { spendPackage } from '../payments/spend-package.ts';
import { type Booking, lockTogether, updateBooking } from './booking.repository.ts';
import { describeSession } from './describe-session.ts';
import { coveredByPackages, listUnpaid } from './list-held.ts';
import { listFilled } from './recheck-calendars.ts';

/**
 * Sessions of packages are used first: for the earliest of what was held in one go, as many as there are; a booking's
 * price is then what its session is worth. They are paid for with this, whatever becomes of the others, and a page
 * at Stripe that was opened for them before is closed.
 */
export async function payWithPackages(ctx: ActContext, held: Booking): Promise<void> {
  const unpaid = await listUnpaid(ctx, ctx.db, held);
  if ((await coveredByPackages(ctx, ctx.db, unpaid)).covers.length === 0) return;
  for (const { id } of unpaid) await expireCheckout(ctx, id);
  await ctx.db.transaction(async (tx) => {
    for (const { id } of await lockTogether(tx, held.id)) await lockPayments(tx, id);
    const still = await listUnpaid(ctx, tx, held);
    const { covers } = await coveredByPackages(ctx, tx, still);
    if ((await listFilled({ db: tx, now: ctx.now }, still)).length > 0)
      throw new DomainError('COACH_CALENDAR_FILLED'); // read in this very moment: asked again, it is let go
    for (const booking of still.filter(({ id }) => covers.includes(id))) await spendOn(ctx, tx, booking);
  });
}

async function spendOn(
  ctx: ActContext,
  tx: Parameters<typeof updateBooking>[0],
  booking: Booking,
): Promise<void> {
  const bookingId: Id<'booking'> = booking.id;
  const { candidateId, coachId, sessionType, durationMinutes, startsAt } = booking;
  const spent = await spendPackage(ctx, tx, {
    ...{ bookingId, candidateId, coachId, sessionType, durationMinutes, startsAt },
    description: await describeSession(tx, booking),
  });
  if (!spent) return; // its last session was spent on something else meanwhile
  await updateBooking(tx, bookingId, 'held', {
    priceAmountMinor: spent.priceMinor,
    listPriceMinor: Math.max(booking.priceAmountMinor, spent.priceMinor),
    commissionBasisPoints: spent.package.commissionBasisPoints,
    updatedAt: ctx.now,
  });
}
