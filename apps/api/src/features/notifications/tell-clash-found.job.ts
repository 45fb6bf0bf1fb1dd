import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** The coach's own calendars, so only the coach is told. Decided meanwhile, there is nothing to tell. */
export const tellClashFoundJob = defineJob({
  name: 'notifications.tell-clash-found',
  payload: z.object({ bookingId: idSchema('booking') }),
  run: ({ bookingId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ notice: { booking }, tell }) => {
      const { status, clashCalendar, clashStartsAt, clashEndsAt } = booking;
      if (status !== 'confirmed' || !clashCalendar || !clashStartsAt || !clashEndsAt) return;
      await tell('coach', (session) => ({
        template: 'clash_found',
        cause: `clash-found:${booking.invitationSequence}:${clashStartsAt}`,
        payload: {
          session,
          calendar: clashCalendar,
          clashStartsAt: clashStartsAt.toString(),
          clashEndsAt: clashEndsAt.toString(),
        },
      }));
    }),
});
