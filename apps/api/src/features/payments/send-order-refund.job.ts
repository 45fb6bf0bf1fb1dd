import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { sendOrderRefund } from './send-order-refund.ts';

/** Twice or late: a refund that was sent is found at Stripe by its name. */
export const sendOrderRefundJob = defineJob({
  name: 'payments.send-order-refund',
  payload: z.strictObject({ orderRefundId: idSchema('orderRefund') }),
  run: ({ orderRefundId }, ctx) => sendOrderRefund(ctx, orderRefundId),
});
