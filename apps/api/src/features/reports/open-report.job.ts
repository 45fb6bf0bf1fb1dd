import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { openReportOfSession } from './open-report.ts';

/** Follows `session.ended`, so that the coach's list shows the report as due. Twice is once. */
export const openReportJob = defineJob({
  name: 'reports.open-report',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, context) => openReportOfSession(context, bookingId),
});
