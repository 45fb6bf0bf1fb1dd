import type { Id } from '@app/shared/id/id';
import { isBefore } from '@app/shared/time/instant';
import type { ActContext } from '../../app-context.ts';
import { STRIPE } from '../../audit/audit.repository.ts';
import { findSucceededPayment } from '../payments/payment.repository.ts';
import { lockBooking } from './booking.repository.ts';
import { callOff, quoteCancellation } from './cancel-booking.ts';
import { confirmBooking } from './confirm-booking.ts';
import { offerFreedTime } from './offer-freed-time.ts';

type PaidBooking = { bookingId: Id<'booking'>; paymentId: Id<'payment'> };

/** Calls off what was perhaps paid with a stolen card, all of it back, unless the session has begun. */
export async function cancelWarned(ctx: ActContext, paid: PaidBooking): Promise<void> {
  await confirmBooking(ctx, paid); // the warning may be faster than the news of the payment
  await ctx.db.transaction(async (tx) => {
    const booking = await lockBooking(tx, paid.bookingId);
    if (booking?.status !== 'confirmed' || !isBefore(ctx.now, booking.startsAt)) return;
    const { refund } = quoteCancellation(
      booking,
      'admin',
      ctx.now,
      await findSucceededPayment(tx, booking.id),
    );
    await callOff(
      ctx,
      tx,
      { booking, party: 'admin', actor: STRIPE },
      { reason: '', refundMinor: refund.amountMinor },
    );
    await offerFreedTime(ctx, tx, booking.coachId);
  });
}
