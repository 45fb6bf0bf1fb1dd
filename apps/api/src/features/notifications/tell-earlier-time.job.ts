import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { linkTo } from './link-to-page.ts';
import { findNotice } from './notice.repository.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** A time is held for somebody who waited. Late, when it was taken or has passed, there is nothing to tell. */
export const tellEarlierTimeJob = defineJob({
  name: 'notifications.tell-earlier-time',
  payload: z.object({ bookingId: idSchema('booking'), waiterId: idSchema('waiter') }),
  run: ({ bookingId }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, notice: { booking }, tell }) => {
      const { status, holdExpiresAt, movesBookingId } = booking;
      if (status !== 'held' || !holdExpiresAt) return;
      const own = movesBookingId ? await findNotice(tx, movesBookingId) : undefined;
      const pageUrl = own
        ? linkTo(ctx.config, { page: 'session', bookingId: own.booking.id })
        : `${linkTo(ctx.config, { page: 'session', bookingId })}/pay`;
      await tell('candidate', (session) => ({
        template: 'earlier_time',
        cause: 'offered',
        payload: {
          session: { ...session, pageUrl },
          movesFrom: own?.booking.startsAt.toString() ?? null,
          keptUntil: holdExpiresAt.toString(),
        },
      }));
    }),
});
