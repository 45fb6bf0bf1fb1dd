import type { Queryable } from '@app/db/client';
import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';
import type { Job } from './job.ts';

export type Queue = {
  /** Puts work into the caller's transaction: rolled back means no job, committed means a job. */
  enqueue<Payload>(tx: Queryable, job: Pick<Job<Payload>, 'name'>, payload: Payload): Promise<void>;
  boss: PgBoss;
  close(): Promise<void>;
};

type QueueOptions = { databaseUrl: string; role: 'sends' | 'works'; onError: (error: Error) => void };

/**
 * The queue's tables come with the migrations; a process only uses them. Sending goes through the
 * caller's transaction; what the queue does for itself (polling, retries, clean-up) has a small pool
 * of its own.
 */
export async function createQueue({ databaseUrl, role, onError }: QueueOptions): Promise<Queue> {
  const works = role === 'works';
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: works ? 4 : 2,
    application_name: 'second-round-queue',
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: works,
    reindex: false, // the role that the processes run as owns no index
  });
  boss.on('error', onError);
  await boss.start();
  return {
    boss,
    enqueue: async (tx, job, payload) => {
      await boss.send(job.name, payload as object, { db: fromDrizzle(tx, sql) });
    },
    close: () => boss.stop({ graceful: works, timeout: 20_000 }),
  };
}

/** Every job has a queue of its own, so that one that hangs holds up no other. */
export async function createQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  for (const { name, retryLimit } of jobs) {
    const options = {
      retryLimit,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 600,
      expireInSeconds: 120,
    };
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, options);
  }
}
