import { defineSweep } from '../../jobs/job.ts';
import { applyCheckoutJob } from './apply-checkout.job.ts';
import { applyDisputeJob } from './apply-dispute.job.ts';
import { applyOrderJob } from './apply-order.job.ts';
import { applyStripeEventJob } from './apply-stripe-event.job.ts';
import { listUndivided } from './dispute-loss.repository.ts';
import { expireCheckoutJob } from './expire-checkout.job.ts';
import { listUnsentOrderRefunds, listUnsettledOrders } from './order.repository.ts';
import { listUnsettled, listWithoutFee } from './payment.repository.ts';
import { recordFeeJob } from './record-fee.job.ts';
import { listUnsentRefunds } from './refund.repository.ts';
import { listUnsentReversals } from './reversal.repository.ts';
import { sendOrderRefundJob } from './send-order-refund.job.ts';
import { sendRefundJob } from './send-refund.job.ts';
import { sendReversalJob } from './send-reversal.job.ts';
import { listUnfinishedEvents } from './stripe-event.repository.ts';

/**
 * Finds what nobody told us the end of, and asks again: it works without a single webhook. Ages are the
 * market's; a request on its way is at most 45 seconds old.
 */
export const reconcilePaymentsSweep = defineSweep('payments.reconcile', async ({ db, queue, now }) => {
  const minuteAgo = now.subtract({ minutes: 1 });
  const twoMinutesAgo = now.subtract({ minutes: 2 });
  const found = { creating: minuteAgo, open: twoMinutesAgo };
  for (const { id, bookingId, status } of await listUnsettled(db, found)) {
    if (status === 'open') await queue.enqueue(db, applyCheckoutJob, { paymentId: id });
    else await queue.enqueue(db, expireCheckoutJob, { bookingId });
  }
  for (const { id } of await listUnsettledOrders(db, twoMinutesAgo)) {
    await queue.enqueue(db, applyOrderJob, { orderId: id });
  }
  for (const { id } of await listUnsentOrderRefunds(db, minuteAgo)) {
    await queue.enqueue(db, sendOrderRefundJob, { orderRefundId: id });
  }
  for (const { chargeId } of await listWithoutFee(db, minuteAgo)) {
    if (chargeId) await queue.enqueue(db, recordFeeJob, { chargeId });
  }
  for (const { id } of await listUnsentRefunds(db, minuteAgo)) {
    await queue.enqueue(db, sendRefundJob, { refundId: id });
  }
  for (const { id } of await listUnsentReversals(db, minuteAgo)) {
    await queue.enqueue(db, sendReversalJob, { reversalId: id });
  }
  for (const { id } of await listUndivided(db)) {
    await queue.enqueue(db, applyDisputeJob, { disputeId: id });
  }
  for (const { id } of await listUnfinishedEvents(db, minuteAgo)) {
    await queue.enqueue(db, applyStripeEventJob, { eventId: id });
  }
});
