import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { expireCheckout } from './expire-checkout.ts';

/** Late or twice: there is nothing open any more, and nothing is done. */
export const expireCheckoutJob = defineJob({
  name: 'payments.expire-checkout',
  payload: z.strictObject({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) => expireCheckout(ctx, bookingId),
});
