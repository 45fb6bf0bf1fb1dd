import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

export const tellReportReleasedJob = defineJob({
  name: 'notifications.tell-report-released',
  payload: z.object({ bookingId: idSchema('booking'), reportId: idSchema('report') }),
  run: ({ bookingId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ notice, tell }) => {
      if (!notice.report?.releasedAt) return;
      await tell('candidate', (session) => ({
        template: 'report_ready',
        cause: 'report-released',
        payload: { session, reportUrl: linkTo(ctx.config, { page: 'report', bookingId }) },
      }));
    }),
});
