import type { DomainEvents, EventName } from './events.ts';
import type { Job } from './jobs/job.ts';

type Subscriptions = { [Name in EventName]?: readonly Job<DomainEvents[Name]>[] };

/** What follows from what: event -> jobs. With `schedule.ts` this is all that happens by itself. */
export const subscriptions: Subscriptions = {};
