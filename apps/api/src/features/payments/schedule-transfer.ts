import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import type { Id } from '@app/shared/id/id';
import { keptPrice, splitKept } from '@app/shared/payments/kept-price';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { lockPayments, lockSucceededPayment } from './payment.repository.ts';
import {
  insertTransfer,
  lockTransferOfBooking,
  type Transfer,
  updateTransfer,
} from './transfer.repository.ts';

type Schedule = {
  bookingId: Id<'booking'>;
  coachId: Id<'coach'>;
  commissionBasisPoints: number;
  dueAt: Temporal.Instant;
};

/**
 * Promises the coach their share of what is kept of the price, to leave when it is due. Asked again
 * before it left, it moves the date. Null when nothing was paid or everything went back.
 */
export async function scheduleTransfer(
  ctx: ActContext,
  tx: Transaction,
  { bookingId, coachId, dueAt, ...schedule }: Schedule,
): Promise<Transfer | null> {
  await lockPayments(tx, bookingId);
  const payment = await lockSucceededPayment(tx, bookingId);
  if (!payment) return null;
  const scheduled = await lockTransferOfBooking(tx, bookingId);
  if (scheduled && scheduled.status !== 'due' && scheduled.status !== 'on_hold') return scheduled;
  const kept = keptPrice(payment);
  const isLost = payment.lostMinor > 0; // an appeal may bring it back
  if (kept.amountMinor === 0 && !isLost) return scheduled ?? null;
  // A late report raises the payment's: then the coach alone bears what it cost.
  const commissionBasisPoints = Math.max(schedule.commissionBasisPoints, payment.commissionBasisPoints);
  const { amountMinor, currency } = splitKept(payment, commissionBasisPoints).coachShare;
  if (scheduled) return updateTransfer(tx, scheduled.id, ctx.now, { dueAt });

  const transfer = await insertTransfer(tx, {
    id: newId('transfer'),
    bookingId,
    coachId,
    commissionBasisPoints,
    amountMinor,
    currency,
    ...(kept.amountMinor === 0
      ? { status: 'aborted' as const }
      : payment.disputedAt
        ? { status: 'on_hold' as const, holdReason: 'dispute' as const }
        : { status: 'due' as const }),
    dueAt,
    createdAt: ctx.now,
  });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: SYSTEM,
    action: 'transfer.scheduled',
    subjectId: transfer.id,
    bookingId,
    details: { amountMinor, currency, dueAt: dueAt.toString() },
  });
  return transfer;
}
