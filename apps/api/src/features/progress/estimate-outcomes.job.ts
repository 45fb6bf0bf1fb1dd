import { z } from 'zod';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { findLatestEstimate } from './coach-outcome.repository.ts';
import { estimateOutcomes } from './estimate-outcomes.ts';

/** A second run on the same day finds the first one's result and stops. */
export const estimateOutcomesJob = defineJob({
  name: 'progress.estimate-outcomes',
  payload: z.strictObject({}),
  run: (_payload, ctx) => estimateOutcomes(ctx),
});

/** After which hour of the night a new day's run is due. */
const FROM_HOUR = 2;

/** Asks for the night's run once the day has none; the very first one at once. */
export const findDueEstimateSweep = defineSweep('progress.find-due-estimate', async ({ db, queue, now }) => {
  const time = now.toZonedDateTimeISO('UTC');
  const latest = await findLatestEstimate(db, now);
  const isDue = !latest || (latest.estimatedOn < time.toPlainDate().toString() && time.hour >= FROM_HOUR);
  if (isDue) await db.transaction((tx) => queue.enqueue(tx, estimateOutcomesJob, {}));
});
