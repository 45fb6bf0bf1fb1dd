import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { judgeCommitments } from './judge-commitments.ts';

/** Follows `report.released` and `report.amended`; only a retest judges anything. */
export const judgeCommitmentsJob = defineJob({
  name: 'progress.judge-commitments',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, context) => judgeCommitments(context, bookingId),
});
