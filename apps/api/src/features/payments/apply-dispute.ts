import { disputeMoved, stillWithdrawn } from '@app/shared/payments/dispute-postings';
import type { DisputeFacts } from '../../adapters/stripe-disputes.ts';
import type { ActContext } from '../../app-context.ts';
import { announce } from '../../events.ts';
import { type Dispute, lockDispute, putDispute } from './dispute.repository.ts';
import { divideLostDispute } from './divide-lost-dispute.ts';
import { followDispute } from './follow-dispute.ts';
import { postLedger } from './ledger.repository.ts';
import { lockDisputed } from './lock-disputed.ts';
import { findPaymentOfIntent } from './record-fee.ts';
import { reserveShares } from './reserve-share.ts';
import { undoLostDispute } from './undo-lost-dispute.ts';

/** A candidate asked their bank for the money of a booking back. */
export async function applyDispute(ctx: ActContext, disputeId: string): Promise<'applied' | 'foreign'> {
  const facts = await ctx.stripe.readDispute(disputeId);
  const known = facts.paymentIntentId ? await findPaymentOfIntent(ctx, facts.paymentIntentId) : undefined;
  if (!known) return 'foreign';
  await followAtBank(ctx, facts, { paymentId: known.id, bookingId: known.bookingId, orderId: null });
  return 'applied';
}

type Owner = Pick<Dispute, 'paymentId' | 'bookingId' | 'orderId'>;

/**
 * Makes our books agree with a dispute as Stripe shows it. Its movements decide about the money; the coach's share, and
 * what is left of a package or a gift, wait until it is decided: won, they are free again; lost, somebody bears the
 * loss; won after it was lost, whoever bore it has it back.
 */
export async function followAtBank(ctx: ActContext, facts: DisputeFacts, owner: Owner): Promise<void> {
  const { id, amount, reason, status, state, dueAt, openedAt } = facts;
  await ctx.db.transaction(async (tx) => {
    const disputed = await lockDisputed(tx, owner);
    const moved = facts.movements.map((movement) => ({
      ...disputeMoved(movement),
      balanceTransactionId: movement.id,
    }));
    await postLedger(tx, moved, { at: ctx.now, bookingId: owner.bookingId });
    const told = { id, reason, status, state, dueAt, openedAt, ...amount };
    const isNew = await putDispute(tx, { ...told, ...owner }, ctx.now);
    if (isNew && state === 'open') await announce(ctx, tx, 'dispute.opened', { disputeId: id });
    const withdrawn = stillWithdrawn(facts.movements, facts.currency);
    const dispute = await lockDispute(tx, id);
    if (state === 'open') await reserveShares(ctx, tx, dispute, { disputed, withdrawn });
    if (state === 'lost') await divideLostDispute(ctx, tx, dispute, { disputed, withdrawn });
    if (state === 'won') await undoLostDispute(ctx, tx, dispute, { disputed, withdrawn });
    await followDispute(ctx, tx, disputed, id);
  });
  if (state !== 'won') ctx.log.error({ disputeId: id, state }, 'a payment is disputed');
}
