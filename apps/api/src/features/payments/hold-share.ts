import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { lockPayments, lockSucceededPayment } from './payment.repository.ts';
import { lockTransferOfBooking, updateTransfer } from './transfer.repository.ts';

type Asked = { bookingId: Id<'booking'>; actor: Actor };

/** Keeps the coach's share here while an objection is decided. False when it has left already. */
export async function holdShare(ctx: ActContext, tx: Transaction, asked: Asked): Promise<boolean> {
  const { bookingId, actor } = asked;
  await lockPayments(tx, bookingId);
  const transfer = await lockTransferOfBooking(tx, bookingId);
  if (!transfer) return true; // nothing is on its way
  if (transfer.status !== 'due' && transfer.status !== 'on_hold') return false;
  if (transfer.holdReason === 'dispute') return true; // which keeps it anyway
  await updateTransfer(tx, transfer.id, ctx.now, { status: 'on_hold', holdReason: 'objection' });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor,
    action: 'transfer.held',
    subjectId: transfer.id,
    bookingId,
    details: { reason: 'objection' },
  });
  return true;
}

/** What is left of the share goes its way again, unless the bank has a question too. */
export async function letShareGo(
  ctx: ActContext,
  tx: Transaction,
  { bookingId, actor }: Asked,
): Promise<void> {
  await lockPayments(tx, bookingId);
  const payment = await lockSucceededPayment(tx, bookingId);
  const transfer = await lockTransferOfBooking(tx, bookingId);
  if (transfer?.status !== 'on_hold' || transfer.holdReason !== 'objection') return;
  const isDisputed = payment?.disputedAt != null;
  await updateTransfer(tx, transfer.id, ctx.now, {
    status: isDisputed ? 'on_hold' : 'due',
    holdReason: isDisputed ? 'dispute' : null,
  });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor,
    action: 'transfer.let_go',
    subjectId: transfer.id,
    bookingId,
  });
}
