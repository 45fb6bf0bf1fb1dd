import type { Id } from '@app/shared/id/id';
import type { CoachPayoutFacts } from '../../adapters/stripe-balance.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { putCoachPayout } from './coach-payout.repository.ts';

type Coach = { id: Id<'coach'>; stripeAccountId: string | null };

/** A payout from a coach's balance to their bank, as Stripe shows it now. One that fails is told to people. */
export async function applyCoachPayout(ctx: ActContext, coach: Coach, payoutId: string): Promise<string> {
  if (!coach.stripeAccountId) return 'foreign';
  const facts = await ctx.stripe.readCoachPayout(coach.stripeAccountId, payoutId);
  await keepCoachPayout(ctx, coach.id, facts);
  return facts.status;
}

/** What may have been told to nobody: the latest of a coach's payouts, asked of Stripe. */
export async function refreshCoachPayouts(ctx: ActContext, coach: Coach): Promise<void> {
  if (!coach.stripeAccountId) return;
  for (const facts of await ctx.stripe.listCoachPayouts(coach.stripeAccountId)) {
    await keepCoachPayout(ctx, coach.id, facts);
  }
}

async function keepCoachPayout(ctx: ActContext, coachId: Id<'coach'>, facts: CoachPayoutFacts) {
  const { id, amount, status } = facts;
  await ctx.db.transaction(async (tx) => {
    const before = await putCoachPayout(tx, { ...facts, ...amount, coachId }, ctx.now);
    if (status !== 'failed' || before === 'failed') return;
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: STRIPE,
      action: 'coach.payout_failed',
      subjectId: coachId,
      details: { payoutId: id, ...amount, code: facts.failureCode },
    });
    await announce(ctx, tx, 'coach.payout_failed', { coachId, payoutId: id });
  });
}
