import type { Database } from '@app/db/client';
import type { Logger } from 'pino';
import type { Mailer } from './adapters/mailer.ts';
import type { StripeGateway } from './adapters/stripe.ts';
import type { Config } from './env.ts';
import type { Queue } from './jobs/queue.ts';
import type { Clock } from './market-clock.ts';

/** What a process holds from its start to its end. */
export type AppContext = {
  config: Config;
  db: Database;
  clock: Clock;
  queue: Queue;
  stripe: StripeGateway;
  mailer: Mailer;
  log: Logger;
};

/** What a use case gets: the process's means and the moment at which it is judged. */
export type ActContext = AppContext & { now: Temporal.Instant };
