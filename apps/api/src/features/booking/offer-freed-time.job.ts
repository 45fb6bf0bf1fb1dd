import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { offerFreedTime } from './offer-freed-time.ts';
import { listWaitedFor } from './waiter.repository.ts';

/** After a coach's hours changed, with what was cancelled on the way. Twice offers nothing twice. */
export const offerFreedTimeJob = defineJob({
  name: 'booking.offer-freed-time',
  payload: z.strictObject({ coachId: idSchema('coach') }),
  run: ({ coachId }, ctx) => ctx.db.transaction((tx) => offerFreedTime(ctx, tx, coachId)),
});

/** Calendars that freed a time, days that came into sight: whatever nobody's act has told of. */
export const offerFreedTimesSweep = defineSweep('booking.offer-freed-times', async (ctx) => {
  for (const coachId of await listWaitedFor(ctx.db)) {
    await ctx.db.transaction((tx) => offerFreedTime(ctx, tx, coachId));
  }
});
