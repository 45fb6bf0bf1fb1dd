import type { Transaction } from '@app/db/client';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { type Payment, updatePayment } from './payment.repository.ts';

/** An attempt that came to nothing; the booking is told, since it may be waiting for just that. */
export async function endPayment(
  ctx: ActContext,
  tx: Transaction,
  payment: Payment,
  status: 'expired' | 'failed',
): Promise<Payment> {
  if (payment.status !== 'creating' && payment.status !== 'open') return payment; // it ended before
  const { id: paymentId, bookingId } = payment;
  const ended = await updatePayment(tx, paymentId, ctx.now, { status });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: SYSTEM,
    action: `payment.${status}`,
    subjectId: paymentId,
    bookingId,
  });
  await announce(ctx, tx, 'payment.ended', { bookingId, paymentId });
  return ended;
}
