import { defineSweep } from '../../jobs/job.ts';
import { offerFreedTime } from './offer-freed-time.ts';
import { listWaitedFor } from './waiter.repository.ts';

/** Hours that were opened, calendars that freed a time: whatever no booking's end has told of. */
export const offerFreedTimesSweep = defineSweep('booking.offer-freed-times', async (ctx) => {
  for (const coachId of await listWaitedFor(ctx.db)) {
    await ctx.db.transaction((tx) => offerFreedTime(ctx, tx, coachId));
  }
});
