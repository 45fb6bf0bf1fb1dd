import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { applyOrder } from './apply-order.ts';

/** Twice or late: it reads the session again and finds nothing to change. */
export const applyOrderJob = defineJob({
  name: 'payments.apply-order',
  payload: z.strictObject({ orderId: idSchema('order') }),
  run: async ({ orderId }, ctx) => void (await applyOrder(ctx, orderId)),
});
