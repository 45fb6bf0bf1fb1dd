import { idSchema } from '@app/shared/id/id';
import { splitPrice } from '@app/shared/payments/split-price';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { issueReceipt } from '../payments/issue-document.ts';
import { BOTH_ROLES, priceOf, subsidyOf } from './describe-session.ts';
import { findPaidPayment } from './notice.repository.ts';
import { tellAboutBooking } from './tell-about-booking.ts';
import { tellSeriesConfirmed } from './tell-series-confirmed.ts';

/** Twice is once: the cause is the same. If it was cancelled meanwhile, only the cancellation is told. */
export const tellBookingConfirmedJob = defineJob({
  name: 'notifications.tell-booking-confirmed',
  payload: z.object({ bookingId: idSchema('booking') }),
  async run({ bookingId }, ctx) {
    const receipt = await issueReceipt(ctx, bookingId);
    await tellAboutBooking(ctx, bookingId, async ({ tx, notice, tell }) => {
      const { booking } = notice;
      if (booking.status === 'cancelled') return;
      if (booking.seriesId && (await tellSeriesConfirmed(ctx, tx, notice))) return;
      const price = priceOf(notice);
      const { freeCancelHours, lateCancelRefundPercent, reportDueHours } = booking.policy;
      const { late: paidLate = false, taxBasisPoints } = (await findPaidPayment(tx, bookingId)) ?? {};
      const { coachShare } = splitPrice(
        price,
        booking.commissionBasisPoints,
        taxBasisPoints,
        subsidyOf(notice),
      );
      for (const role of BOTH_ROLES) {
        await tell(role, (session) => ({
          template: 'booking_confirmed',
          cause: 'confirmed',
          payload: {
            session,
            role,
            sequence: booking.invitationSequence,
            price,
            coachShare,
            freeCancelHours,
            lateCancelRefundPercent,
            reportDueHours,
            paidLate,
            receiptId: role === 'candidate' ? (receipt?.id ?? null) : null,
          },
        }));
      }
    });
  },
});
