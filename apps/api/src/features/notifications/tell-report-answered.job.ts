import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** Follows the coach's one reply. */
export const tellReportAnsweredJob = defineJob({
  name: 'notifications.tell-report-answered',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) =>
    tellAboutBooking(ctx, bookingId, ({ tell }) =>
      tell('candidate', (session) => ({
        template: 'report_answered',
        cause: 'report-answered',
        payload: { session, reportUrl: linkTo(ctx.config, { page: 'report', bookingId }) },
      })),
    ),
});
