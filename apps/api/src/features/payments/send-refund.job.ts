import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { sendRefund } from './send-refund.ts';

/** Twice, late or side by side: the refund is looked for before it is sent, and its key is its intention. */
export const sendRefundJob = defineJob({
  name: 'payments.send-refund',
  payload: z.strictObject({ refundId: idSchema('refund') }),
  run: ({ refundId }, ctx) => sendRefund(ctx, refundId),
});
