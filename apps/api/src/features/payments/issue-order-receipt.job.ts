import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { issueOrderReceipt } from './issue-order-document.ts';

/** Twice is once: an order has one receipt. */
export const issueOrderReceiptJob = defineJob({
  name: 'payments.issue-order-receipt',
  payload: z.object({ orderId: idSchema('order') }),
  run: async ({ orderId }, context) => void (await issueOrderReceipt(context, orderId)),
});
