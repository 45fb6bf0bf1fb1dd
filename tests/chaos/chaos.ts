/**
 * `npm run chaos`: thousands of bookings whose money meets every kind of trouble (events told twice, backwards or
 * never, answers lost after the work was done, a Stripe that fails, refunds that bounce, disputes, accounts that
 * close); then it goes quiet, the books are compared with Stripe, and every rule of the money is asked.
 * CHAOS_BOOKINGS says how many (10,000), CHAOS_SEED repeats a run, CHAOS_MARKETS how many markets play side by side,
 * a process and a database each (one for each core). Exits 1 when a rule is broken.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import startPostgres from '../support/global-setup.ts';

const BOOKINGS = Number(process.env.CHAOS_BOOKINGS ?? 10_000);
const SEED = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);
const MARKETS = Number(process.env.CHAOS_MARKETS ?? availableParallelism());
const PLAY = fileURLToPath(new URL('./play-market.ts', import.meta.url));

const play = (seed: number, bookings: number): ChildProcess =>
  spawn(process.execPath, [PLAY, String(bookings), String(seed)], { stdio: 'inherit' });

console.log(`${BOOKINGS} bookings in ${MARKETS} markets, seed ${SEED}`);
const began = performance.now();
const stopPostgres = await startPostgres(); // and tells the markets where it is, in the environment
try {
  const markets = Array.from({ length: MARKETS }, (_, at) => {
    const bookings = Math.floor(BOOKINGS / MARKETS) + (at < BOOKINGS % MARKETS ? 1 : 0);
    return play(SEED + at, bookings);
  });
  const ends = await Promise.all(markets.map((market) => once(market, 'exit')));
  const broken = ends.filter(([code]) => code !== 0).length;
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.log(broken === 0 ? `All of it holds, after ${minutes} minutes.` : `${broken} markets are broken.`);
  process.exitCode = broken === 0 ? 0 : 1;
} finally {
  await stopPostgres();
}
