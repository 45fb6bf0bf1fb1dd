import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { planFollowUp } from './take-on-commitments.ts';

/** Follows `report.released`. Twice is once. */
export const planFollowUpJob = defineJob({
  name: 'progress.plan-follow-up',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, context) => planFollowUp(context, bookingId),
});
