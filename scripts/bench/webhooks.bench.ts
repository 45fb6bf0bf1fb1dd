/**
 * Stripe's door under a burst: signed events knock at the server that `npm start` builds, over as many at once as
 * Stripe would send. How many it keeps a second, beside the same rows inserted bare; the same ten thousand again,
 * which change nothing; and how far behind the one worker then is. PostgreSQL runs without fsync.
 */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { signatureHeader } from '@app/stripe-local/webhooks/signature';
import { applyStripeEventJob } from '../../apps/api/src/features/payments/apply-stripe-event.job.ts';
import type { Job } from '../../apps/api/src/jobs/job.ts';
import { createQueue } from '../../apps/api/src/jobs/queue.ts';
import { workJobs } from '../../apps/api/src/jobs/work-jobs.ts';
import startPostgres from '../../tests/support/global-setup.ts';
import { createDeal, payFor } from '../../tests/support/paid-booking.ts';
import { createTestMarket, type TestMarket } from '../../tests/support/stripe.ts';
import { atOnce } from './at-once.ts';

const EVENTS = 10_000;
const AT_ONCE = 40;
const LOOKED_INTO = 5_000;
const GOAL_PER_SECOND = 500;
const SECRET = 'whsec_local_tests';

type Letter = { id: string; body: string; signature: string };

/** Some are of a charge, which their handler reads again at Stripe; the others are of a kind that is only kept. */
function makeLetters(chargeId: string): Letter[] {
  const created = Math.floor(Date.now() / 1000);
  return Array.from({ length: EVENTS }, (_, index) => {
    const id = `evt_bench${index}`;
    const body = JSON.stringify({
      id,
      object: 'event',
      type: index < LOOKED_INTO ? 'charge.updated' : 'customer.updated',
      created,
      livemode: false,
      api_version: '2026-10-28.endive',
      pending_webhooks: 1,
      request: null,
      data: {
        object: { id: chargeId, object: 'charge', metadata: {}, padding: 'x'.repeat(1_500) },
      },
    });
    return { id, body, signature: signatureHeader(body, SECRET, created) };
  });
}

async function knockAll(test: TestMarket, letters: readonly Letter[]): Promise<number> {
  const start = performance.now();
  const answers = await atOnce(AT_ONCE, letters, async ({ body, signature }) => {
    const knock = () => test.stripe.knock(body, { 'stripe-signature': signature });
    let answer = await knock();
    while (answer === 503) answer = await knock(); // too busy, and Stripe comes again too
    return answer;
  });
  assert.ok(
    answers.every((answer) => answer === 200),
    'every event is taken',
  );
  return letters.length / ((performance.now() - start) / 1_000);
}

async function insertBare(test: TestMarket, letters: readonly Letter[]): Promise<number> {
  const start = performance.now();
  await atOnce(
    AT_ONCE,
    letters,
    ({ id, body }) =>
      test.sql`insert into stripe_events (id, type, payload, received_at)
      values (${`${id}_bare`}, 'bare', ${body}::jsonb, now())`,
  );
  return letters.length / ((performance.now() - start) / 1_000);
}

/** Seconds until a worker has done all that waits, as the worker's process does it. */
async function handleAll({ app, sql, ownerUrl: databaseUrl }: TestMarket): Promise<number> {
  const queue = await createQueue({ databaseUrl, role: 'works', onError: (error) => console.error(error) });
  const start = performance.now();
  await workJobs({ ...app, queue }, [applyStripeEventJob as Job]);
  let left = 1;
  while (left > 0) {
    await setTimeout(20);
    const [row] = await sql<{ left: number }[]>`
      select count(*)::int as left from stripe_events where processed_at is null and type <> 'bare'`;
    left = row!.left; // an aggregate has one row
  }
  const seconds = (performance.now() - start) / 1_000;
  await queue.close();
  return seconds;
}

async function countRows(test: TestMarket) {
  const [row] = await test.sql<{ events: number; jobs: number; facts: number }[]>`
    select (select count(*)::int from stripe_events where id like 'evt_bench%' and type <> 'bare') as events,
      (select count(*)::int from pgboss.job where name = 'payments.apply-stripe-event') as jobs,
      (select count(*)::int from ledger_transactions) as facts`;
  return row!; // a select without from has a row
}

const print = (what: string, value: string) => console.log(`  ${what.padEnd(52)} ${value}`);

const stopPostgres = await startPostgres();
try {
  await using test = await createTestMarket();
  const { chargeId } = await payFor(test, await createDeal(test));
  test.clock.advance({ minutes: 5 });
  await test.stripe.follow();
  await test.stripe.deliver(); // its fee
  await test.drain();
  const letters = makeLetters(chargeId!); // it is paid
  const bare = await insertBare(test, letters);
  const kept = await knockAll(test, letters);
  const once = await countRows(test);
  assert.equal(once.events, EVENTS);
  const again = await knockAll(test, letters);
  assert.deepEqual(await countRows(test), once, 'a burst of duplicates changes nothing');
  print('new events kept a second', `${kept.toFixed(0)} (goal ${GOAL_PER_SECOND})`);
  print(
    'a bare insert of the same row',
    `${bare.toFixed(0)} a second, ${(bare / kept).toFixed(1)} times as many`,
  );
  print('10,000 duplicates, a second', `${again.toFixed(0)}, and no row or job more`);
  const seconds = await handleAll(test);
  print('looked into a second by one worker', (LOOKED_INTO / seconds).toFixed(0));
  print(
    'so the last of the burst waits',
    `${seconds.toFixed(1)} s for its handler, if the worker slept till then`,
  );
  assert.equal((await countRows(test)).facts, once.facts, 'nothing is booked for them');
} finally {
  await stopPostgres();
}
