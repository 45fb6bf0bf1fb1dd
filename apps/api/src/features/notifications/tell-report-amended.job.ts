import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

export const tellReportAmendedJob = defineJob({
  name: 'notifications.tell-report-amended',
  payload: z.object({
    bookingId: idSchema('booking'),
    reportId: idSchema('report'),
    version: z.number().int(),
  }),
  run: ({ bookingId, version }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tell }) => {
      await tell('candidate', (session) => ({
        template: 'report_amended',
        cause: `report-amended:${version}`,
        payload: { session, reportUrl: linkTo(ctx.config, { page: 'report', bookingId }) },
      }));
    }),
});
