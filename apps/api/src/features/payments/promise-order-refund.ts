import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import type { Money } from '@app/shared/money/money';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { insertOrderRefund, type Order, updateOrder } from './order.repository.ts';
import { sendOrderRefundJob } from './send-order-refund.job.ts';

/** Promises money of a locked order back to the card; the books owe it to the buyer already. Stripe is asked by a job. */
export async function promiseOrderRefund(
  ctx: ActContext,
  tx: Transaction,
  order: Order,
  { amount, operation }: { amount: Money; operation: string },
): Promise<void> {
  await updateOrder(tx, order.id, ctx.now, { refundedMinor: order.refundedMinor + amount.amountMinor });
  const refund = await insertOrderRefund(tx, {
    id: newId('orderRefund'),
    orderId: order.id,
    amountMinor: amount.amountMinor,
    currency: amount.currency,
    status: 'requested',
    operation,
    createdAt: ctx.now,
  });
  await recordAuditEvent(tx, {
    at: ctx.now,
    actor: SYSTEM,
    action: 'order.refund_requested',
    subjectId: order.id,
    details: { ...amount, operation },
  });
  await ctx.queue.enqueue(tx, sendOrderRefundJob, { orderRefundId: refund.id });
}
