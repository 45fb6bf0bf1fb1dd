import { idSchema } from '@app/shared/id/id';
import { money, zero } from '@app/shared/money/money';
import { splitKept } from '@app/shared/payments/kept-price';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { BOTH_ROLES, priceOf } from './describe-session.ts';
import { findPaidPayment, sumRefunds } from './notice.repository.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** The refund was asked for in the transaction that cancelled, so its amount is what happened, not what a rule would say. */
export const tellBookingCancelledJob = defineJob({
  name: 'notifications.tell-booking-cancelled',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, notice, tell }) => {
      const { booking } = notice;
      const { cancelledBy } = booking;
      if (booking.status !== 'cancelled' || !cancelledBy) return;
      const paid = priceOf(notice);
      const refund = money(await sumRefunds(tx, bookingId), paid.currency);
      const payment = await findPaidPayment(tx, bookingId);
      const coachShare = payment
        ? splitKept(payment, booking.commissionBasisPoints).coachShare
        : zero(paid.currency);
      for (const role of BOTH_ROLES) {
        await tell(role, (session) => ({
          template: 'booking_cancelled',
          cause: 'cancelled',
          payload: {
            session,
            role,
            cancelledBy,
            sequence: booking.invitationSequence,
            paid,
            refund,
            coachShare,
          },
        }));
      }
    }),
});
