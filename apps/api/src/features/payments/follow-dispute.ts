import type { Transaction } from '@app/db/client';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { lockDispute } from './dispute.repository.ts';
import { isInDispute } from './dispute-loss.repository.ts';
import { listPaidTogether } from './paid-together.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { lockTransferOfBooking, updateTransfer } from './transfer.repository.ts';

/**
 * The bank asks about the whole charge: every session that was paid with it waits, until no dispute is open and what
 * was lost has been decided. The purchase is locked.
 */
export async function followDispute(
  ctx: ActContext,
  tx: Transaction,
  known: Payment,
  disputeId: string,
): Promise<void> {
  const { state, paymentId } = await lockDispute(tx, disputeId);
  const isOver = !(await isInDispute(tx, paymentId));
  const over = state === 'lost' ? ('payment.dispute_lost' as const) : ('payment.dispute_won' as const);
  for (const payment of await listPaidTogether(tx, known)) {
    if (isOver === (payment.disputedAt === null)) continue; // as we knew it
    await updatePayment(tx, payment.id, ctx.now, { disputedAt: isOver ? null : ctx.now });
    await holdOrLetGo(ctx, tx, payment, isOver);
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: STRIPE,
      action: isOver ? over : 'payment.disputed',
      subjectId: payment.id,
      bookingId: payment.bookingId,
      details: { disputeId },
    });
  }
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
