import type { Transaction } from '@app/db/client';
import type { Money } from '@app/shared/money/money';
import { keptPaid, keptSubsidy } from '@app/shared/payments/kept-price';
import type { ActContext } from '../../app-context.ts';
import { SYSTEM } from '../../audit/audit.repository.ts';
import { lockPayments, lockSucceededPayment } from '../payments/payment.repository.ts';
import { requestRefund } from '../payments/request-refund.ts';
import { withdrawCredit } from '../payments/withdraw-credit.ts';
import type { Booking } from './booking.repository.ts';
import { transitionBooking } from './transition-booking.ts';

/**
 * The report never came: nobody waits any more, and all of the price goes back. What was given as credit for
 * the wait goes back the way it was paid too, as far as it is not spent.
 */
export async function closeUnreported(
  ctx: ActContext,
  tx: Transaction,
  booking: Booking,
  credited: Money,
): Promise<void> {
  const { id: bookingId, candidateId } = booking;
  await transitionBooking(tx, booking, 'close_unreported', {
    actor: SYSTEM,
    now: ctx.now,
    changes: { cancelledAt: ctx.now, cancelledBy: 'system' },
  });
  await withdrawCredit(ctx, tx, {
    bookingId,
    candidateId,
    amount: credited,
    operation: `${bookingId}:report-missing`,
  });
  await lockPayments(tx, bookingId);
  const payment = await lockSucceededPayment(tx, bookingId);
  if (!payment) return;
  await requestRefund(ctx, tx, {
    bookingId,
    amount: keptPaid(payment),
    subsidy: keptSubsidy(payment),
    reason: 'report_missing',
    operation: `${bookingId}:report-missing`,
    requestedBy: SYSTEM,
  });
}
