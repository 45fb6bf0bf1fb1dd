import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { applyDispute } from './apply-dispute.ts';

/** Reads a dispute again: what was lost may be divided now. Done twice, it is done once. */
export const applyDisputeJob = defineJob({
  name: 'payments.apply-dispute',
  payload: z.object({ disputeId: z.string() }),
  run: async ({ disputeId }, ctx) => {
    await applyDispute(ctx, disputeId);
  },
});
