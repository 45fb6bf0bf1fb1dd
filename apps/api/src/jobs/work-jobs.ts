import type { JobResult } from 'pg-boss';
import type { AppContext } from '../app-context.ts';
import type { Job } from './job.ts';
import { runJob } from './run-job.ts';

const POLL_SECONDS = 0.5;
/** Half of the time after which the queue gives a whole batch up for lost. */
const BATCH_MS = 60_000;

/** Listens to every queue until the queue is closed. While a queue is full it is emptied without a pause. */
export async function workJobs(app: AppContext, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    const options = {
      pollingIntervalSeconds: POLL_SECONDS,
      batchSize: job.batch.size,
      burstWhenBatchFull: true,
      perJobResults: true,
      includeMetadata: true,
    } as const;
    await app.queue.boss.work(job.name, options, (batch) => runBatch(job, batch.toSorted(firstCome), app));
  }
}

/** The queue hands a batch over in no order. */
const firstCome = (one: { createdOn: Date }, other: { createdOn: Date }) =>
  one.createdOn.getTime() - other.createdOn.getTime();

/**
 * Runs jobs that were fetched together, each with an end of its own: one that fails is tried again and holds up no
 * other. Those of one subject run one after the other, as they come.
 */
export async function runBatch(
  job: Job,
  batch: readonly { id: string; data: unknown }[],
  app: AppContext,
): Promise<JobResult[]> {
  const lanes = [...Map.groupBy(batch, ({ id, data }) => job.subjectOf?.(data) ?? id).values()].values();
  const timeIsUp = AbortSignal.timeout(BATCH_MS);
  const results: JobResult[] = [];
  const runLanes = async () => {
    for (const lane of lanes) for (const each of lane) results.push(await runOne(job, each, app, timeIsUp));
  };
  await Promise.all(Array.from({ length: job.batch.atOnce }, runLanes)); // they share the lanes among them
  return results;
}

async function runOne(
  job: Job,
  { id, data }: { id: string; data: unknown },
  app: AppContext,
  timeIsUp: AbortSignal,
): Promise<JobResult> {
  if (timeIsUp.aborted) return { id, status: 'failed', output: 'those before it took too long' };
  try {
    await runJob(job, data, app);
    return { id, status: 'completed' };
  } catch (error) {
    return { id, status: 'failed', output: error };
  }
}
