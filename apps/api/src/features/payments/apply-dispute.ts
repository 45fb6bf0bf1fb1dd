import { disputeMoved, stillWithdrawn } from '@app/shared/payments/dispute-postings';
import type { ActContext } from '../../app-context.ts';
import { announce } from '../../events.ts';
import { lockDispute, putDispute } from './dispute.repository.ts';
import { divideLostDispute } from './divide-lost-dispute.ts';
import { followDispute } from './follow-dispute.ts';
import { postLedger } from './ledger.repository.ts';
import { lockPaidTogether } from './paid-together.repository.ts';
import { findPaymentOfIntent } from './record-fee.ts';

/**
 * A candidate asked their bank for the money back. Its movements go into the books, and the coach's
 * share waits until it is decided: won, it goes on its way; lost, it stays until somebody bears the loss.
 */
export async function applyDispute(ctx: ActContext, disputeId: string): Promise<'applied' | 'foreign'> {
  const facts = await ctx.stripe.readDispute(disputeId);
  const known = facts.paymentIntentId ? await findPaymentOfIntent(ctx, facts.paymentIntentId) : undefined;
  if (!known) return 'foreign';
  await ctx.db.transaction(async (tx) => {
    const purchase = await lockPaidTogether(tx, known);
    const moved = facts.movements.map((movement) => ({
      ...disputeMoved(movement),
      balanceTransactionId: movement.id,
    }));
    await postLedger(tx, moved, { at: ctx.now, bookingId: known.bookingId });
    const { id, amount, reason, status, state, dueAt, openedAt } = facts;
    const told = { id, reason, status, state, dueAt, openedAt, ...amount };
    const isNew = await putDispute(tx, { ...told, paymentId: known.id, bookingId: known.bookingId }, ctx.now);
    if (isNew && state === 'open') {
      await announce(ctx, tx, 'dispute.opened', { bookingId: known.bookingId, disputeId });
    }
    const withdrawn = stillWithdrawn(facts.movements, facts.currency);
    if (state === 'lost') {
      await divideLostDispute(ctx, tx, await lockDispute(tx, id), { purchase, withdrawn });
    }
    await followDispute(ctx, tx, known, id);
  });
  if (facts.state !== 'won') ctx.log.error({ disputeId, state: facts.state }, 'a payment is disputed');
  return 'applied';
}
