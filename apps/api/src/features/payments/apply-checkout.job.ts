import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { applyCheckout } from './apply-checkout.ts';

/** Twice or late: it reads the session again and finds nothing to change. */
export const applyCheckoutJob = defineJob({
  name: 'payments.apply-checkout',
  payload: z.strictObject({ paymentId: idSchema('payment') }),
  run: async ({ paymentId }, ctx) => void (await applyCheckout(ctx, paymentId)),
});
