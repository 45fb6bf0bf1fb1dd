import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { applyDispute } from './apply-dispute.ts';
import { applyOrderEvent } from './apply-order-event.ts';

/** Reads a dispute again: what was lost may be divided now. Done twice, it is done once. */
export const applyDisputeJob = defineJob({
  name: 'payments.apply-dispute',
  payload: z.object({ disputeId: z.string() }),
  run: async ({ disputeId }, ctx) => {
    const outcome = await applyDispute(ctx, disputeId);
    if (outcome === 'foreign') await applyOrderEvent(ctx, 'charge.dispute.', disputeId);
  },
});
