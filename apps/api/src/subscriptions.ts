import type { DomainEvents, EventName } from './events.ts';
import { completeBookingJob } from './features/booking/complete-booking.job.ts';
import { confirmBookingJob } from './features/booking/confirm-booking.job.ts';
import { expireEndedPaymentJob } from './features/booking/expire-holds.job.ts';
import { openReportJob } from './features/reports/open-report.job.ts';
import type { Job } from './jobs/job.ts';

type Subscriptions = { [Name in EventName]?: readonly Job<DomainEvents[Name]>[] };

/** What follows from what: event -> jobs. With `schedule.ts` this is all that happens by itself. */
export const subscriptions: Subscriptions = {
  'payment.succeeded': [confirmBookingJob],
  'payment.ended': [expireEndedPaymentJob],
  'report.released': [completeBookingJob],
  'session.ended': [openReportJob],
};
