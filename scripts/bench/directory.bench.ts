/**
 * The directory through the API's caller, on embedded PostgreSQL that runs without fsync: 1,000 coaches with
 * twenty sessions each, the same and 9,000 more, and those and 90,000 more. Free times are searched in memory:
 * how long that takes to make and how much it holds is said first. Each question is asked with other words each time, warm: the
 * process keeps what it prepared of schedules, as the server does. One at a time, so a figure is one answer.
 * "found" is what the answer says, which without times stops counting at 1,000; the filters' counts go over the whole
 * market, and the server keeps them for a minute: here they are counted each time.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { freshFreeTimes } from '../../apps/api/src/features/booking/keep-free-times.ts';
import { countFacets } from '../../apps/api/src/features/catalog/coach-search.repository.ts';
import startPostgres from '../../tests/support/global-setup.ts';
import { createTestApp, type TestApp } from '../../tests/support/test-app.ts';
import { makeCoaches } from './make-coaches.ts';

const SIZES = [1_000, 10_000, 100_000];
const WARM_UP = 64;
const ROUNDS = 64;
const WORDS = [
  'porto',
  'logistics director',
  'lead',
  'company12',
  'nursing leeds',
  'hindi',
  'banking',
  'osaka energy',
];

type Caller = Awaited<ReturnType<TestApp['as']>>;
type Question = Parameters<Caller['booking']['findCoaches']>[0];

const here = { timeZone: 'Europe/Dublin' };
const thisWeek = { freeFrom: '2026-03-02', freeTo: '2026-03-08' };

const QUESTIONS: Record<string, (word: string, round: number) => Question> = {
  'text, free this week': (text) => ({ ...here, ...thisWeek, text }),
  'weekday evenings, 60 min, soonest': (_word, round) => ({
    ...here,
    freeParts: ['1e', '2e', '3e', '4e', '5e'],
    durationMinutes: 60,
    sort: 'soonest',
    page: (round % 3) + 1,
  }),
  'the same, soonest first': (text) => ({ ...here, ...thisWeek, text, sort: 'soonest' }),
  'free this week': (_word, round) => ({ ...here, ...thisWeek, page: (round % 3) + 1 }),
  'free on weekday evenings': (_word, round) => ({
    ...here,
    freeParts: ['1e', '2e', '3e', '4e', '5e'],
    page: (round % 3) + 1,
  }),
  text: (text) => ({ ...here, text }),
  everybody: (_word, round) => ({ ...here, page: (round % 3) + 1 }),
  'everybody, cheapest first': (_word, round) => ({ ...here, sort: 'price', page: (round % 3) + 1 }),
};

type Ask = (word: string, round: number) => Promise<number>;

async function timesOf(ask: Ask) {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const start = performance.now();
    const total = await ask(WORDS[round % WORDS.length]!, round);
    if (round < WARM_UP) continue;
    times.push(performance.now() - start);
    found += total / ROUNDS;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { p50: at(0.5), p95: at(0.95), found };
}

const smallest = new Map<string, number>();

async function report(name: string, ask: Ask): Promise<void> {
  const { p50, p95, found } = await timesOf(ask);
  const first = smallest.get(name) ?? p50;
  smallest.set(name, first);
  console.log(
    `    ${name.padEnd(34)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms` +
      `   ${(p50 / first).toFixed(1).padStart(5)} times 1,000's   ${found.toFixed(0).padStart(6)} found`,
  );
}

/** Made anew and waited for, as a process does it behind its first questions. */
async function index(test: TestApp, size: number): Promise<void> {
  const before = process.memoryUsage();
  const start = performance.now();
  const now = await test.clock.now();
  while ((await freshFreeTimes({ ...test.app, now }))?.size !== size) await sleep(200);
  const after = process.memoryUsage();
  const megabytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
  console.log(
    `    index ready after ${((performance.now() - start) / 1_000).toFixed(1)} s, ${megabytes.toFixed(0)} MB more held`,
  );
}

const stopPostgres = await startPostgres();
try {
  await using test = await createTestApp({ max: 4 });
  const owner = postgres(test.ownerUrl, { max: 1, onnotice: () => {} });
  const caller = await test.as(null);
  let made = 0;
  for (const size of SIZES) {
    await makeCoaches(owner, made + 1, size);
    made = size;
    console.log(`  ${size.toLocaleString('en')} coaches`);
    await index(test, size);
    for (const [name, question] of Object.entries(QUESTIONS)) {
      await report(name, async (...asked) => (await caller.booking.findCoaches(question(...asked))).total);
    }
    await report('choices of the filters', async () => (await countFacets(test.db)).lowestPrices.length);
  }
  await owner.end();
} finally {
  await stopPostgres();
}
