/**
 * `npm run chaos`: thousands of bookings whose money meets every kind of trouble (events told twice, backwards or
 * never, answers lost after the work was done, a Stripe that fails, refunds that bounce, disputes, accounts that
 * close); then it goes quiet, the books are compared with Stripe, and every rule of the money is asked.
 * CHAOS_BOOKINGS says how many (10,000), CHAOS_SEED repeats a run, CHAOS_MARKETS how many markets play side by side,
 * a process and a database each (one for each core); when one has come to its end the next begins. Exits 1 when a
 * rule is broken.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import startPostgres from '../support/global-setup.ts';

const BOOKINGS = Number(process.env.CHAOS_BOOKINGS ?? 10_000);
const SEED = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);
const MARKETS = Number(process.env.CHAOS_MARKETS ?? availableParallelism());
/** The local Stripe keeps all that ever happened in memory, and a market's end looks through all of it. */
const BOOKINGS_OF_A_MARKET = 500;
const PLAY = fileURLToPath(new URL('./play-market.ts', import.meta.url));

const play = (seed: number, bookings: number): ChildProcess =>
  spawn(process.execPath, [PLAY, String(bookings), String(seed)], { stdio: 'inherit' });

const count = Math.max(MARKETS, Math.ceil(BOOKINGS / BOOKINGS_OF_A_MARKET));
const markets = Array.from({ length: count }, (_, at) => ({
  seed: SEED + at,
  bookings: Math.floor(BOOKINGS / count) + (at < BOOKINGS % count ? 1 : 0),
}));
let broken = 0;

async function playOneAfterTheOther(): Promise<void> {
  for (let next = markets.shift(); next; next = markets.shift()) {
    const [code] = await once(play(next.seed, next.bookings), 'exit');
    if (code !== 0) broken += 1;
  }
}

console.log(`${BOOKINGS} bookings in ${count} markets, ${MARKETS} at a time, seed ${SEED}`);
const began = performance.now();
const stopPostgres = await startPostgres(); // and tells the markets where it is, in the environment
try {
  await Promise.all(Array.from({ length: MARKETS }, playOneAfterTheOther));
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.log(broken === 0 ? `All of it holds, after ${minutes} minutes.` : `${broken} markets are broken.`);
  process.exitCode = broken === 0 ? 0 : 1;
} finally {
  await stopPostgres();
}
