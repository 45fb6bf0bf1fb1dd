import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { listRunningSessions } from './attendance.repository.ts';
import { followClock } from './follow-clock.ts';

/** One session; a second run finds it where the first one left it. */
export const followClockJob = defineJob({
  name: 'sessions.follow-clock',
  payload: z.strictObject({ bookingId: idSchema('booking') }),
  run: (payload, ctx) => followClock(ctx, payload),
});

/** Finds sessions whose start has come and whose end has not been written down. */
export const followClockSweep = defineSweep('sessions.find-running', async ({ db, queue, now }) => {
  for (const bookingId of await listRunningSessions(db, now))
    await queue.enqueue(db, followClockJob, { bookingId });
});
