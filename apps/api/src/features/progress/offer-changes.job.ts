import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { offerChanges } from './offer-changes.ts';

/** Follows `report.amended`. Twice is once. */
export const offerChangesJob = defineJob({
  name: 'progress.offer-changes',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, context) => offerChanges(context, bookingId),
});
