import { answerDueDisputeJob } from '../features/admin/answer-due-disputes.job.ts';
import { refreshFeedJob } from '../features/availability/refresh-feed.job.ts';
import { askAboutPayoutsJob } from '../features/booking/ask-about-payouts.job.ts';
import { expireHoldJob } from '../features/booking/expire-holds.job.ts';
import { offerFreedTimeJob } from '../features/booking/offer-freed-time.job.ts';
import { sendEmailJob } from '../features/notifications/send-email.job.ts';
import { sendOutcomeNudgeJob } from '../features/notifications/send-outcome-nudge.job.ts';
import { sendReminderJob } from '../features/notifications/send-reminder.job.ts';
import { applyCheckoutJob } from '../features/payments/apply-checkout.job.ts';
import { applyDisputeJob } from '../features/payments/apply-dispute.job.ts';
import { applyOrderJob } from '../features/payments/apply-order.job.ts';
import { applyStripeEventJob } from '../features/payments/apply-stripe-event.job.ts';
import { expireCheckoutJob } from '../features/payments/expire-checkout.job.ts';
import { issueGrantNoteJob } from '../features/payments/issue-grant-note.job.ts';
import { payOutCoachJob } from '../features/payments/pay-out-coach.job.ts';
import { reconcileBalanceJob } from '../features/payments/reconcile-balance.job.ts';
import { recordFeeJob } from '../features/payments/record-fee.job.ts';
import { repairCaseJob } from '../features/payments/repair-case.job.ts';
import { sendOrderRefundJob } from '../features/payments/send-order-refund.job.ts';
import { sendRefundJob } from '../features/payments/send-refund.job.ts';
import { sendReversalJob } from '../features/payments/send-reversal.job.ts';
import { estimateLeniencyJob } from '../features/progress/estimate-leniency.job.ts';
import { estimateOutcomesJob } from '../features/progress/estimate-outcomes.job.ts';
import { renderReportPdfJob } from '../features/reports/render-report-pdf.job.ts';
import { followClockJob } from '../features/sessions/follow-clock.job.ts';
import { schedule } from '../schedule.ts';
import { subscriptions } from '../subscriptions.ts';
import { deliverEventJob } from './deliver-event.job.ts';
import type { Job } from './job.ts';

/** Jobs that are enqueued by name from use cases and sweeps, beside those that listen to events. */
const directJobs: readonly Job[] = [
  answerDueDisputeJob,
  askAboutPayoutsJob,
  deliverEventJob,
  estimateLeniencyJob,
  estimateOutcomesJob,
  applyCheckoutJob,
  applyDisputeJob,
  applyOrderJob,
  applyStripeEventJob,
  expireCheckoutJob,
  expireHoldJob,
  followClockJob,
  issueGrantNoteJob,
  offerFreedTimeJob,
  payOutCoachJob,
  reconcileBalanceJob,
  recordFeeJob,
  renderReportPdfJob,
  refreshFeedJob,
  repairCaseJob,
  sendEmailJob,
  sendOutcomeNudgeJob,
  sendOrderRefundJob,
  sendRefundJob,
  sendReminderJob,
  sendReversalJob,
];

const sweepJobs: readonly Job[] = schedule.map(({ job }) => job);
const listeners = Object.values(subscriptions).flat() as readonly Job[];

/** Every job, once. */
export const allJobs: readonly Job[] = [
  ...new Map([...directJobs, ...sweepJobs, ...listeners].map((job) => [job.name, job])).values(),
];
