import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** The coach asks, the candidate answers: only the candidate is told. */
export const tellMoveProposedJob = defineJob({
  name: 'notifications.tell-move-proposed',
  payload: z.object({ bookingId: idSchema('booking'), proposedStartsAt: z.string() }),
  run: ({ bookingId, proposedStartsAt }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ notice: { booking }, tell }) => {
      if (booking.status !== 'confirmed') return;
      await tell('candidate', (session) => ({
        template: 'move_proposed',
        cause: `move-proposed:${booking.invitationSequence}:${proposedStartsAt}`,
        payload: { session, proposedStartsAt, note: booking.proposedNote },
      }));
    }),
});
