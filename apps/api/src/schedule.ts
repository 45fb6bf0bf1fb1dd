import { answerDueDisputesSweep } from './features/admin/answer-due-disputes.job.ts';
import { markSilentFeedsSweep } from './features/availability/mark-silent-feeds.job.ts';
import { findDueFeedsSweep } from './features/availability/refresh-feed.job.ts';
import { askAboutPayoutsSweep } from './features/booking/ask-about-payouts.job.ts';
import { expireHoldsSweep } from './features/booking/expire-holds.job.ts';
import { forgetCalendarChangesSweep } from './features/booking/forget-calendar-changes.job.ts';
import { offerFreedTimesSweep } from './features/booking/offer-freed-time.job.ts';
import { enqueueDueRemindersJob } from './features/notifications/enqueue-due-reminders.job.ts';
import { enqueueDueNudgesSweep } from './features/notifications/send-outcome-nudge.job.ts';
import { remindOfDisputesSweep } from './features/notifications/tell-dispute.job.ts';
import { catchUpEventsSweep } from './features/payments/catch-up-events.job.ts';
import { expirePackagesSweep } from './features/payments/expire-packages.job.ts';
import { findDueTransfersSweep } from './features/payments/find-due-transfers.job.ts';
import { issueMissingDocumentsSweep } from './features/payments/issue-missing-documents.job.ts';
import { reconcileBalanceSweep } from './features/payments/reconcile-balance.job.ts';
import { reconcilePaymentsSweep } from './features/payments/reconcile-payments.job.ts';
import { sendGiftsSweep } from './features/payments/send-gifts.job.ts';
import { findDueLeniencySweep } from './features/progress/estimate-leniency.job.ts';
import { findDueEstimateSweep } from './features/progress/estimate-outcomes.job.ts';
import { findDuePracticeSweep } from './features/progress/find-due-practice.job.ts';
import { takeOnMissedSweep } from './features/progress/take-on-missed.job.ts';
import { drawSecondRatingsSweep } from './features/reports/draw-second-ratings.job.ts';
import { judgeLateReportsJob } from './features/reports/judge-late-reports.job.ts';
import { releaseWaitingReportsJob } from './features/reports/release-waiting-reports.job.ts';
import { followClockSweep } from './features/sessions/follow-clock.job.ts';
import type { Sweep } from './jobs/job.ts';

/** Every recurring piece of work: what is due is found here, and done in a job. */
export const schedule: readonly Sweep[] = [
  { everySeconds: 5, job: expireHoldsSweep },
  { everySeconds: 5, job: followClockSweep },
  { everySeconds: 5, job: enqueueDueRemindersJob },
  { everySeconds: 10, job: findDueTransfersSweep },
  { everySeconds: 30, job: reconcilePaymentsSweep },
  { everySeconds: 60, job: issueMissingDocumentsSweep },
  { everySeconds: 60, job: remindOfDisputesSweep },
  { everySeconds: 60, job: answerDueDisputesSweep },
  { everySeconds: 30, job: expirePackagesSweep },
  { everySeconds: 20, job: sendGiftsSweep },
  { everySeconds: 900, job: catchUpEventsSweep },
  { everySeconds: 900, job: reconcileBalanceSweep },
  { everySeconds: 300, job: askAboutPayoutsSweep },
  { everySeconds: 10, job: releaseWaitingReportsJob },
  { everySeconds: 10, job: offerFreedTimesSweep },
  { everySeconds: 20, job: findDueFeedsSweep },
  { everySeconds: 20, job: markSilentFeedsSweep },
  { everySeconds: 3_600, job: forgetCalendarChangesSweep },
  { everySeconds: 30, job: enqueueDueNudgesSweep },
  { everySeconds: 20, job: findDueEstimateSweep },
  { everySeconds: 20, job: findDueLeniencySweep },
  { everySeconds: 10, job: judgeLateReportsJob },
  { everySeconds: 60, job: drawSecondRatingsSweep },
  { everySeconds: 15, job: findDuePracticeSweep },
  { everySeconds: 60, job: takeOnMissedSweep },
];
