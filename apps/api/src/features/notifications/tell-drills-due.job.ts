import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { listDrillsOfDay } from '../progress/commitment.repository.ts';
import { linkTo } from './link-to-page.ts';
import { tellAboutBooking } from './tell-about-booking.ts';

/** Follows `drills.due`. What was done, dropped or moved meanwhile is left out; the same day is written once. */
export const tellDrillsDueJob = defineJob({
  name: 'notifications.tell-drills-due',
  payload: z.object({ bookingId: idSchema('booking'), dueOn: z.iso.date() }),
  run: ({ bookingId, dueOn }, ctx) =>
    tellAboutBooking(ctx, bookingId, async ({ tx, tell }) => {
      const tasks = await listDrillsOfDay(tx, bookingId, dueOn);
      if (tasks.length === 0) return;
      await tell('candidate', () => ({
        template: 'drills_due',
        cause: `drills:${dueOn}`,
        payload: { tasks, practiceUrl: linkTo(ctx.config, { page: 'practice' }) },
      }));
    }),
});
