import type { Transaction } from '@app/db/client';
import { disputeLost, disputeMoved, stillWithdrawn } from '@app/shared/payments/dispute-postings';
import type { DisputeFacts } from '../../adapters/stripe-disputes.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { putDispute } from './dispute.repository.ts';
import { type LedgerFact, postLedger } from './ledger.repository.ts';
import { lockPaidTogether } from './paid-together.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { findPaymentOfIntent } from './record-fee.ts';
import { lockTransferOfBooking, updateTransfer } from './transfer.repository.ts';

/**
 * A candidate asked their bank for the money back. Its movements go into the books, and the coach's
 * share waits until it is decided: won, it goes on its way; lost, it stays for a person to decide.
 */
export async function applyDispute(ctx: ActContext, disputeId: string): Promise<'applied' | 'foreign'> {
  const facts = await ctx.stripe.readDispute(disputeId);
  const known = facts.paymentIntentId ? await findPaymentOfIntent(ctx, facts.paymentIntentId) : undefined;
  if (!known) return 'foreign';
  await ctx.db.transaction(async (tx) => {
    const purchase = await lockPaidTogether(tx, known);
    await postLedger(tx, postingsOf(facts), { at: ctx.now, bookingId: known.bookingId });
    const { id, amount, reason, status, state, dueAt, openedAt } = facts;
    const told = { id, reason, status, state, dueAt, openedAt, ...amount };
    const isNew = await putDispute(tx, { ...told, paymentId: known.id, bookingId: known.bookingId }, ctx.now);
    if (isNew && state === 'open') {
      await announce(ctx, tx, 'dispute.opened', { bookingId: known.bookingId, disputeId });
    }
    for (const payment of purchase) await follow(ctx, tx, payment, facts);
  });
  if (facts.state !== 'won') ctx.log.error({ disputeId, state: facts.state }, 'a payment is disputed');
  return 'applied';
}

/** The bank asks about the whole charge: every session that was paid with it waits for the answer. */
async function follow(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  facts: DisputeFacts,
): Promise<void> {
  const isOver = facts.state === 'won';
  if (isOver === (payment.disputedAt === null)) return; // as we knew it
  await updatePayment(tx, payment.id, ctx.now, { disputedAt: isOver ? null : ctx.now });
  await holdOrLetGo(ctx, tx, payment, isOver);
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: STRIPE,
    action: isOver ? 'payment.dispute_won' : 'payment.disputed',
    subjectId: payment.id,
    bookingId: payment.bookingId,
    details: { disputeId: facts.id },
  });
}

function postingsOf({ id, state, movements, currency }: DisputeFacts): LedgerFact[] {
  const moved = movements.map((movement) => ({
    ...disputeMoved(movement),
    balanceTransactionId: movement.id,
  }));
  const withdrawn = stillWithdrawn(movements, currency);
  return state === 'lost' && withdrawn.amountMinor > 0 ? [...moved, disputeLost(id, withdrawn)] : moved;
}

async function holdOrLetGo(ctx: ActContext, tx: Transaction, { bookingId }: Payment, isOver: boolean) {
  const transfer = await lockTransferOfBooking(tx, bookingId);
  if (!transfer) return;
  if (isOver && transfer.status === 'on_hold' && transfer.holdReason === 'dispute') {
    await updateTransfer(tx, transfer.id, ctx.now, { status: 'due', holdReason: null });
  }
  if (!isOver && (transfer.status === 'due' || transfer.status === 'on_hold')) {
    await updateTransfer(tx, transfer.id, ctx.now, { status: 'on_hold', holdReason: 'dispute' });
  }
}
