import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { completeBooking } from './run-session.ts';

/** Follows `report.released`. Twice is harmless: the second run finds the booking completed. */
export const completeBookingJob = defineJob({
  name: 'booking.complete',
  payload: z.strictObject({ bookingId: idSchema('booking'), reportId: idSchema('report') }),
  run: ({ bookingId }, ctx) => completeBooking(ctx, { bookingId }),
});
