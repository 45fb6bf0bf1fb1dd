import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { takeOnCommitments } from './take-on-commitments.ts';

/** Follows `report.acknowledged`. Twice is once. */
export const takeOnCommitmentsJob = defineJob({
  name: 'progress.take-on-commitments',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, context) => takeOnCommitments(context, bookingId),
});
