import type { DomainEvents, EventName } from './events.ts';
import { openReportJob } from './features/reports/open-report.job.ts';
import type { Job } from './jobs/job.ts';

type Subscriptions = { [Name in EventName]?: readonly Job<DomainEvents[Name]>[] };

/** What follows from what: event -> jobs. With `schedule.ts` this is all that happens by itself. */
export const subscriptions: Subscriptions = {
  'session.ended': [openReportJob],
};
