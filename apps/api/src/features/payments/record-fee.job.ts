import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { recordFee } from './record-fee.ts';

/** Twice or early: the fee is posted once, and one that is not known yet is asked for again. */
export const recordFeeJob = defineJob({
  name: 'payments.record-fee',
  payload: z.strictObject({ chargeId: z.string().max(255) }),
  run: async ({ chargeId }, ctx) => void (await recordFee(ctx, chargeId)),
});
