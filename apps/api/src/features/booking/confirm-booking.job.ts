import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { confirmBooking } from './confirm-booking.ts';

/** Follows `payment.succeeded`. A second run finds the booking confirmed, or its refund already asked for. */
export const confirmBookingJob = defineJob({
  name: 'booking.confirm',
  payload: z.strictObject({ bookingId: idSchema('booking'), paymentId: idSchema('payment') }),
  run: (payload, ctx) => confirmBooking(ctx, payload),
});
