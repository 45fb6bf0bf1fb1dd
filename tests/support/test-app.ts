import { createTestDatabase, type TestDatabase } from '@app/db/testing/database';
import type { Id } from '@app/shared/id/id';
import { pino } from 'pino';
import type { OutgoingMail } from '../../apps/api/src/adapters/mailer.ts';
import { createStripeGateway } from '../../apps/api/src/adapters/stripe.ts';
import type { AppContext } from '../../apps/api/src/app-context.ts';
import { createCaller } from '../../apps/api/src/app-router.ts';
import { readConfig } from '../../apps/api/src/env.ts';
import { findAccount } from '../../apps/api/src/features/identity/user.repository.ts';
import { allJobs } from '../../apps/api/src/jobs/all-jobs.ts';
import { createQueue, createQueues } from '../../apps/api/src/jobs/queue.ts';
import { runJob } from '../../apps/api/src/jobs/run-job.ts';
import { schedule } from '../../apps/api/src/schedule.ts';
import { createRequestContext, type SignedInUser } from '../../apps/api/src/trpc/context.ts';
import { DrivenClock } from './clock.ts';

type Options = {
  env?: Record<string, string>;
  now?: string;
  max?: number;
  /** Of the Stripe client, which waits before each; without them our own machinery does all of it. */
  networkRetries?: number;
};

export type TestApp = AsyncDisposable & {
  app: AppContext;
  db: TestDatabase['db'];
  sql: TestDatabase['sql'];
  /** Connects as the owner of the tables, for what the product's role may not do. */
  ownerUrl: string;
  clock: DrivenClock;
  sentMail: OutgoingMail[];
  /** The API as this person (or nobody) calls it, at the clock's present. */
  as(userId: Id<'user'> | null): Promise<ReturnType<typeof createCaller>>;
  /** Works the queue until it is empty; `sweep` first looks for what is due. */
  drain(): Promise<void>;
  sweep(): Promise<void>;
};

/** The product on a database of its own, with a clock that the test drives and a queue that it drains. */
export async function createTestApp(options: Options = {}): Promise<TestApp> {
  const { env = {}, now, max = 10, networkRetries } = options;
  const database = await createTestDatabase({ max });
  const clock = new DrivenClock(now);
  const sentMail: OutgoingMail[] = [];
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    AUTH_SECRET: 'a secret that is only ever used in tests',
    STRIPE_SECRET_KEY: 'sk_test_local',
    STRIPE_WEBHOOK_SECRET: 'whsec_local_tests',
    SMTP_URL: 'smtp://127.0.0.1:1',
    LOG_LEVEL: 'silent',
    ...env,
  });
  const log = pino({ level: config.LOG_LEVEL });
  const queue = await createQueue({
    databaseUrl: database.url,
    role: 'sends',
    onError: (error) => log.error(error),
  });
  await createQueues(queue.boss, allJobs);
  const app: AppContext = {
    config,
    db: database.db,
    clock,
    queue,
    log,
    stripe: createStripeGateway({
      secretKey: config.STRIPE_SECRET_KEY,
      webhookSecret: config.STRIPE_WEBHOOK_SECRET,
      apiBase: config.STRIPE_API_BASE,
      networkRetries,
    }),
    mailer: { send: async (mail) => void sentMail.push(mail), close: () => {} },
  };
  const drain = () => drainQueue(app, database.sql);
  return {
    app,
    db: database.db,
    sql: database.sql,
    ownerUrl: database.ownerUrl,
    clock,
    sentMail,
    as: async (userId) =>
      createCaller(
        await createRequestContext(app, {
          user: userId ? await signedIn(app, userId) : null,
          requestId: 'test',
          address: '127.0.0.1',
        }),
      ),
    drain,
    async sweep() {
      for (const { job } of schedule) await runJob(job, {}, app);
      await drain();
    },
    async [Symbol.asyncDispose]() {
      await queue.close();
      await database.close();
    },
  };
}

async function signedIn(app: AppContext, userId: Id<'user'>): Promise<SignedInUser> {
  const account = await findAccount(app.db, userId);
  if (!account) throw new Error(`no account ${userId}`);
  return {
    ...account.user,
    coachId: account.coachId,
    loginSessionId: 'lgs_test',
    signedInAt: await app.clock.now(),
  };
}

/** As a worker does: a job that fails is tried again by the next drain, and holds up none of the others. */
async function drainQueue(app: AppContext, sql: TestDatabase['sql']): Promise<void> {
  const { boss } = app.queue;
  const failures: unknown[] = [];
  await sql`update pgboss.job set start_after = now() where state < 'active' and not blocked and state = 'retry'`;
  for (let found = true; found; ) {
    const waiting = await sql<{ name: string }[]>`
      select distinct name from pgboss.job where state < 'active' and not blocked and start_after <= now()`;
    const names = new Set(waiting.map(({ name }) => name));
    found = false;
    for (const job of allJobs) {
      if (!names.has(job.name)) continue;
      for (const { id, data } of await boss.fetch(job.name, { batchSize: 50 })) {
        found = true;
        try {
          await runJob(job, data, app);
          await boss.complete(job.name, id);
        } catch (error) {
          failures.push(error);
          await boss.fail(job.name, id, { message: String(error) });
        }
      }
    }
  }
  if (failures.length > 0) throw failures[0];
}
