import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { lockPayments, lockSucceededPayment } from './payment.repository.ts';
import type { Refund } from './refund.repository.ts';
import { type RefundWish, refundPayment } from './refund-payment.ts';

/**
 * Promises a refund of what was paid for a booking, inside the caller's transaction. The same operation
 * twice is one refund. Null when nothing was paid, or nothing is to be given back.
 *
 * @throws DomainError `REFUND_TOO_LARGE`
 */
export async function requestRefund(
  ctx: ActContext,
  tx: Transaction,
  { bookingId, ...wish }: RefundWish & { bookingId: Id<'booking'> },
): Promise<Refund | null> {
  await lockPayments(tx, bookingId);
  const payment = await lockSucceededPayment(tx, bookingId);
  return payment ? refundPayment(ctx, tx, payment, wish) : null;
}
