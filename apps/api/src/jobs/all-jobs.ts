import { sendEmailJob } from '../features/notifications/send-email.job.ts';
import { sendReminderJob } from '../features/notifications/send-reminder.job.ts';
import { schedule } from '../schedule.ts';
import { subscriptions } from '../subscriptions.ts';
import { deliverEventJob } from './deliver-event.job.ts';
import type { Job } from './job.ts';

/** Jobs that are enqueued by name from use cases, beside those that listen to events. */
const directJobs: readonly Job<never>[] = [deliverEventJob, sendEmailJob, sendReminderJob].map(
  (job) => job as Job<never>,
);

/** Every job, once. */
export const allJobs: readonly Job<never>[] = [
  ...new Map(
    [
      ...directJobs,
      ...schedule.map(({ job }) => job as Job<never>),
      ...(Object.values(subscriptions).flat() as unknown as Job<never>[]), // their payloads are checked when they run
    ].map((job) => [job.name, job]),
  ).values(),
];
