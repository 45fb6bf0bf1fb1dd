import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { payOutCoach } from './pay-out-coach.ts';

/** Twice, late or side by side: the row's state lets one begin, and its key makes one transfer of many requests. */
export const payOutCoachJob = defineJob({
  name: 'payments.pay-out-coach',
  payload: z.strictObject({ transferId: idSchema('transfer') }),
  run: ({ transferId }, ctx) => payOutCoach(ctx, transferId),
});
