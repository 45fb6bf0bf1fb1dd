import type { Transaction } from '@app/db/client';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, STRIPE } from '../../audit/audit.repository.ts';
import { type Dispute, lockDispute } from './dispute.repository.ts';
import { isInDispute } from './dispute-loss.repository.ts';
import type { Disputed } from './lock-disputed.ts';
import { type Order, updateOrder } from './order.repository.ts';
import { type Payment, updatePayment } from './payment.repository.ts';
import { releaseReserves } from './reserve-share.ts';
import { lockTransferOfBooking, updateTransfer } from './transfer.repository.ts';

/**
 * The bank asks about the whole charge: every session that was paid with it waits, and what a package or a gift holds
 * cannot be used, until no dispute is open and what was lost has been decided. All of it is locked.
 */
export async function followDispute(
  ctx: ActContext,
  tx: Transaction,
  { payments, goods }: Disputed,
  disputeId: string,
): Promise<void> {
  const dispute = await lockDispute(tx, disputeId);
  const { state } = dispute;
  const isOver = !(await isInDispute(tx, dispute));
  if (goods) await followOrder(ctx, tx, goods.order, { disputeId, isOver, state });
  const over = state === 'lost' ? ('payment.dispute_lost' as const) : ('payment.dispute_won' as const);
  const isDecided = state === 'won' || dispute.decidedAt !== null;
  if (isDecided) await releaseReserves(ctx, tx, dispute);
  for (const payment of payments) {
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

type End = { disputeId: string; isOver: boolean; state: Dispute['state'] };

async function followOrder(
  ctx: ActContext,
  tx: Transaction,
  order: Order,
  { disputeId, isOver, state }: End,
) {
  if (isOver === (order.disputedAt === null)) return;
  await updateOrder(tx, order.id, ctx.now, { disputedAt: isOver ? null : ctx.now });
  const over = state === 'lost' ? ('order.dispute_lost' as const) : ('order.dispute_won' as const);
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: STRIPE,
    action: isOver ? over : 'order.disputed',
    subjectId: order.id,
    details: { disputeId },
  });
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
