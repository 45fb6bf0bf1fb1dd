import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { cancelWarned } from './cancel-warned.ts';

/** Follows `payment.fraud_warned`. A second run finds the booking called off. */
export const cancelWarnedJob = defineJob({
  name: 'booking.cancel-warned',
  payload: z.object({ bookingId: idSchema('booking'), paymentId: idSchema('payment') }),
  run: (payload, ctx) => cancelWarned(ctx, payload),
});
