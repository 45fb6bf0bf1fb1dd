import { z } from 'zod';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { estimateLeniency } from './estimate-leniency.ts';
import { findLatestRaterEstimate } from './rater-estimate.repository.ts';

/** A second run on the same day finds the first one's result and stops. */
export const estimateLeniencyJob = defineJob({
  name: 'progress.estimate-leniency',
  payload: z.strictObject({}),
  run: (_payload, ctx) => estimateLeniency(ctx),
});

/** After which hour of the night a new day's run is due. */
const FROM_HOUR = 2;

/** Asks for the night's run once the day has none; the very first one at once. */
export const findDueLeniencySweep = defineSweep('progress.find-due-leniency', async ({ db, queue, now }) => {
  const time = now.toZonedDateTimeISO('UTC');
  const latest = await findLatestRaterEstimate(db, now);
  const isDue = !latest || (latest.estimatedOn < time.toPlainDate().toString() && time.hour >= FROM_HOUR);
  if (isDue) await queue.enqueue(db, estimateLeniencyJob, {});
});
