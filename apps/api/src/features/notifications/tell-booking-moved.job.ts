import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { BOTH_ROLES } from './describe-session.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** Moved twice before this runs: both runs tell the last time, and the second finds it told. */
export const tellBookingMovedJob = defineJob({
  name: 'notifications.tell-booking-moved',
  payload: z.object({
    bookingId: idSchema('booking'),
    previousStartsAt: z.string(),
    movedBy: z.enum(['candidate', 'coach']),
  }),
  run: ({ bookingId, previousStartsAt, movedBy }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ notice: { booking }, tell }) => {
      if (booking.status !== 'confirmed') return;
      const sequence = booking.invitationSequence;
      for (const role of BOTH_ROLES) {
        await tell(role, (session) => ({
          template: 'booking_moved',
          cause: `moved:${sequence}`,
          payload: { session, role, movedBy, previousStartsAt, sequence },
        }));
      }
    }),
});
