import { applyCheckoutJob } from '../features/payments/apply-checkout.job.ts';
import { applyStripeEventJob } from '../features/payments/apply-stripe-event.job.ts';
import { expireCheckoutJob } from '../features/payments/expire-checkout.job.ts';
import { payOutCoachJob } from '../features/payments/pay-out-coach.job.ts';
import { sendRefundJob } from '../features/payments/send-refund.job.ts';
import { sendReversalJob } from '../features/payments/send-reversal.job.ts';
import { schedule } from '../schedule.ts';
import { subscriptions } from '../subscriptions.ts';
import { deliverEventJob } from './deliver-event.job.ts';
import type { Job } from './job.ts';

/** Jobs that are enqueued by name from use cases, beside those that listen to events. */
const directJobs = [
  deliverEventJob,
  applyCheckoutJob,
  applyStripeEventJob,
  expireCheckoutJob,
  payOutCoachJob,
  sendRefundJob,
  sendReversalJob,
];

/** Every job, once. */
export const allJobs: readonly Job<never>[] = [
  ...new Map(
    [
      ...(directJobs as unknown as Job<never>[]), // each parses its own payload
      ...schedule.map(({ job }) => job as Job<never>),
      ...(Object.values(subscriptions).flat() as Job<never>[]),
    ].map((job) => [job.name, job]),
  ).values(),
];
