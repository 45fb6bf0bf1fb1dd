import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { defineJob, type Job } from '../../../apps/api/src/jobs/job.ts';
import { createQueue, createQueues, type Queue } from '../../../apps/api/src/jobs/queue.ts';
import { runBatch, workJobs } from '../../../apps/api/src/jobs/work-jobs.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

let test: TestApp;
let queue: Queue;
beforeAll(async () => {
  test = await createTestApp();
  const onError = (error: Error) => {
    throw error;
  };
  queue = await createQueue({ databaseUrl: test.app.config.DATABASE_URL, role: 'works', onError });
});
afterAll(async () => {
  await queue.close();
  await test[Symbol.asyncDispose]();
});

const payload = z.strictObject({ at: z.number(), subject: z.string() });
type Payload = z.output<typeof payload>;
const subjectOf = (data: unknown) => (data as Payload).subject;

function makeJob(name: string, batch: Job['batch'], run: (payload: Payload) => Promise<void>): Job {
  return defineJob({ name, payload, batch, subjectOf, retryLimit: 0, run }) as Job;
}

it('ends each job of a batch by itself: one that fails takes none of the others along', async () => {
  const done: number[] = [];
  const job = makeJob('tests.end', { size: 4, atOnce: 1 }, async ({ at }) => {
    if (at === 5) throw new Error('the fifth always fails');
    done.push(at);
  });
  await createQueues(queue.boss, [job]);
  for (let at = 0; at < 10; at += 1) await queue.enqueue(test.db, job, { at, subject: `s${at}` });
  await workJobs({ ...test.app, queue }, [job]);
  const states = () => test.sql<{ state: string; count: number }[]>`
    select state, count(*)::int as count from pgboss.job where name = 'tests.end' group by state order by state`;
  while ((await states()).some(({ state }) => state === 'created' || state === 'active'))
    await setTimeout(20);
  expect([...(await states())]).toEqual([
    { state: 'completed', count: 9 },
    { state: 'failed', count: 1 },
  ]);
  expect(done.toSorted()).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9]);
});

it('keeps the order of those about one thing, and runs the others meanwhile', async () => {
  const told: string[] = [];
  let openGate = () => {};
  const gate = new Promise<void>((resolve) => {
    openGate = resolve;
  });
  const job = makeJob('tests.order', { size: 4, atOnce: 2 }, async ({ at, subject }) => {
    if (at === 0) await gate; // until the other subject is through
    told.push(`${subject}${at}`);
    if (subject === 'b' && at === 1) openGate();
  });
  const batch = [
    { id: '1', data: { at: 0, subject: 'a' } },
    { id: '2', data: { at: 1, subject: 'a' } },
    { id: '3', data: { at: 1, subject: 'b' } },
  ];
  const results = await runBatch(job, batch, test.app);
  expect(told).toEqual(['b1', 'a0', 'a1']);
  expect(results.map(({ status }) => status)).toEqual(['completed', 'completed', 'completed']);
});
