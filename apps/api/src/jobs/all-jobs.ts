import { expireHoldJob } from '../features/booking/expire-holds.job.ts';
import { followClockJob } from '../features/sessions/follow-clock.job.ts';
import { schedule } from '../schedule.ts';
import { subscriptions } from '../subscriptions.ts';
import { deliverEventJob } from './deliver-event.job.ts';
import type { Job } from './job.ts';

/** Jobs that are enqueued by name from use cases and sweeps, beside those that listen to events. */
const directJobs: readonly Job[] = [deliverEventJob, expireHoldJob, followClockJob];

const sweepJobs: readonly Job[] = schedule.map(({ job }) => job);
const listeners = Object.values(subscriptions).flat() as readonly Job[];

/** Every job, once. */
export const allJobs: readonly Job[] = [
  ...new Map([...directJobs, ...sweepJobs, ...listeners].map((job) => [job.name, job])).values(),
];
