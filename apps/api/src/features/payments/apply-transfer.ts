import { isId } from '@app/shared/id/id';
import { transferCreated } from '@app/shared/payments/payment-postings';
import type { TransferFacts } from '../../adapters/stripe-movements.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { postLedger } from './ledger.repository.ts';
import { lockPayments } from './payment.repository.ts';
import { listOpenReversals } from './reversal.repository.ts';
import { sendReversalJob } from './send-reversal.job.ts';
import { lockTransferOfBooking, updateTransfer } from './transfer.repository.ts';

/** Writes down that a transfer was made, whether its own request or a webhook says so first. */
export async function applyTransfer(ctx: ActContext, facts: TransferFacts): Promise<'applied' | 'foreign'> {
  const { bookingId } = facts;
  if (!bookingId || !isId('booking', bookingId)) return 'foreign';
  return ctx.db.transaction(async (tx) => {
    await lockPayments(tx, bookingId);
    const transfer = await lockTransferOfBooking(tx, bookingId);
    if (!transfer) return 'foreign';
    if (transfer.status !== 'sending') return 'applied';
    const { id: transferId, coachId } = transfer;
    await postLedger(
      tx,
      [
        {
          ...transferCreated(facts.id, coachId, facts.amount),
          balanceTransactionId: facts.balanceTransactionId,
        },
      ],
      { at: ctx.now, bookingId },
    );
    await updateTransfer(tx, transferId, ctx.now, { status: 'created', stripeTransferId: facts.id });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: STRIPE,
      action: 'transfer.created',
      subjectId: transferId,
      bookingId,
      details: { ...facts.amount, stripeTransferId: facts.id },
    });
    await announce(ctx, tx, 'transfer.created', { bookingId, transferId });
    for (const { id: reversalId } of await listOpenReversals(tx, transferId)) {
      await ctx.queue.enqueue(tx, sendReversalJob, { reversalId });
    }
    return 'applied';
  });
}
