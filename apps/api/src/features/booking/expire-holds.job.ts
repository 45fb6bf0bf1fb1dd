import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { expireHold } from './expire-hold.ts';
import { listLapsedHolds } from './hold.repository.ts';

/** One lapsed hold. A second run, or one after the payment came through, changes nothing. */
export const expireHoldJob = defineJob({
  name: 'booking.expire-hold',
  payload: z.strictObject({ bookingId: idSchema('booking') }),
  run: (payload, ctx) => expireHold(ctx, payload),
});

/** Follows `payment.ended`: Stripe's page is closed, so a hold past its end need not wait for the next pass. */
export const expireEndedPaymentJob = defineJob({
  name: 'booking.expire-ended-payment',
  payload: z.strictObject({ bookingId: idSchema('booking'), paymentId: idSchema('payment') }),
  run: ({ bookingId }, ctx) => expireHold(ctx, { bookingId }),
});

/** Finds holds that are past their end. */
export const expireHoldsSweep = defineSweep('booking.find-lapsed-holds', async ({ db, queue, now }) => {
  for (const bookingId of await listLapsedHolds(db, now)) {
    await queue.enqueue(db, expireHoldJob, { bookingId });
  }
});
