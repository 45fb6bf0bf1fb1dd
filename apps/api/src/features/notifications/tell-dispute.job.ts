import { money } from '@app/shared/money/money';
import { EVIDENCE_REMINDER_HOURS, evidenceReminder } from '@app/shared/payments/evidence-times';
import { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { type Dispute, findDispute, findDisputer, listUnanswered } from '../payments/dispute.repository.ts';
import { linkTo } from './link-to-page.ts';
import { tellFinance } from './tell-finance.ts';

/** Whoever has finance hears of a new dispute, with its deadline. */
export const tellDisputeJob = defineJob({
  name: 'notifications.tell-dispute',
  payload: z.object({ disputeId: z.string() }),
  run: async ({ disputeId }, ctx) => {
    const dispute = await findDispute(ctx.db, disputeId);
    if (dispute) await tell(ctx, dispute, { what: 'dispute_opened', cause: `dispute-opened:${disputeId}` });
  },
});

/** Reminds of evidence that is due; each reminder is written once. */
export const remindOfDisputesSweep = defineSweep('notifications.remind-of-disputes', async (ctx) => {
  const dueBefore = ctx.now.add({ hours: Math.max(...EVIDENCE_REMINDER_HOURS) });
  for (const dispute of await listUnanswered(ctx.db, { dueBefore, now: ctx.now })) {
    const hours = dispute.dueAt && evidenceReminder(dispute.dueAt, ctx.now);
    if (hours === null) continue;
    await tell(ctx, dispute, { what: 'dispute_due', cause: `dispute-due:${dispute.id}:${hours}` });
  }
});

type Telling = { what: 'dispute_opened' | 'dispute_due'; cause: string };

async function tell(ctx: ActContext, dispute: Dispute, { what, cause }: Telling): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await tellFinance(ctx, tx, cause, {
      what,
      who: (await findDisputer(tx, dispute.id)) ?? 'A candidate',
      amount: money(dispute.amountMinor, dispute.currency),
      dueAt: dispute.dueAt,
      pageUrl: linkTo(ctx.config, { page: 'desk_dispute', disputeId: dispute.id }),
    });
  });
}
