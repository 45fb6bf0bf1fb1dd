import { EVIDENCE_LEAVES_HOURS } from '@app/shared/payments/evidence-times';
import { z } from 'zod';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { listUnanswered } from '../payments/dispute.repository.ts';
import { answerDueDispute } from './answer-dispute.ts';

/** Sends the evidence of one dispute; sent meanwhile, nothing happens. */
export const answerDueDisputeJob = defineJob({
  name: 'admin.answer-due-dispute',
  payload: z.object({ disputeId: z.string() }),
  run: ({ disputeId }, ctx) => answerDueDispute(ctx, disputeId),
});

/** Disputes that nobody has answered two days before Stripe's deadline. */
export const answerDueDisputesSweep = defineSweep('admin.answer-due-disputes', async (ctx) => {
  const dueBefore = ctx.now.add({ hours: EVIDENCE_LEAVES_HOURS });
  for (const { id } of await listUnanswered(ctx.db, { dueBefore, now: ctx.now })) {
    await ctx.queue.enqueue(ctx.db, answerDueDisputeJob, { disputeId: id });
  }
});
