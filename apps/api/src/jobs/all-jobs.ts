import { schedule } from '../schedule.ts';
import { subscriptions } from '../subscriptions.ts';
import { deliverEventJob } from './deliver-event.job.ts';
import type { Job } from './job.ts';

/** Jobs that are enqueued by name from use cases, beside those that listen to events. */
const directJobs: readonly Job<never>[] = [deliverEventJob as Job<never>];

/** Every job, once. */
export const allJobs: readonly Job<never>[] = [
  ...new Map(
    [...directJobs, ...schedule.map(({ job }) => job as Job<never>), ...(Object.values(subscriptions).flat() as Job<never>[])].map((job) => [job.name, job]),
  ).values(),
];
