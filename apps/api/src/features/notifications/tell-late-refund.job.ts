import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { priceOf } from './describe-session.ts';
import { linkTo } from './link-to-page.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** The payment came after the hold had lapsed and the time was gone. The coach never knew of it. */
export const tellLateRefundJob = defineJob({
  name: 'notifications.tell-late-refund',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ notice, tell }) => {
      await tell('candidate', (session) => ({
        template: 'late_payment_refunded',
        cause: 'refunded-late',
        payload: {
          session,
          paid: priceOf(notice),
          bookAgainUrl: linkTo(ctx.config, { page: 'coach', slug: notice.coach.slug }),
        },
      }));
    }),
});
