/**
 * What the progress model costs: one candidate's record, and the night's estimate of who is strict as the market
 * grows. Sessions are dealt so that every candidate meets several coaches.
 */
import { adjustLevels, prepareLevels } from '@app/shared/progress/adjusted-levels';
import { estimateRatersInBlocks } from '@app/shared/progress/rater-blocks';
import type { RatedSession } from '@app/shared/progress/rater-model';
import { DEFAULT_VARIANCE } from '@app/shared/progress/rater-variance';
import { median } from './median-time.ts';

/** Always the same chance, so that two runs can be compared. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function record(sessions: number, dimensions: number): number {
  const chance = createChance(sessions);
  const sequence = Array.from({ length: sessions }, () => `k${Math.floor(chance() * 6)}`);
  const coaches = Object.fromEntries(
    [...new Set(sequence)].map((coach) => [coach, { leniency: chance() - 0.5, variance: 0.1 }]),
  );
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now();
    const prepared = prepareLevels(sequence, coaches, DEFAULT_VARIANCE);
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      const obs = sequence.map((coach) => ({ coach, y: 1 + Math.floor(chance() * 5) }));
      adjustLevels({ obs, dimensionMean: 3.1, coaches, vc: DEFAULT_VARIANCE, prepared });
    }
    return performance.now() - started;
  });
  return median(times);
}

const small = record(10, 16);
for (const sessions of [10, 50, 200]) {
  const time = record(sessions, 16);
  console.log(
    `  record of ${String(sessions).padStart(3)} sessions × 16 dimensions   ${time.toFixed(1).padStart(6)} ms   ${(time / small).toFixed(1).padStart(6)} times 10's`,
  );
}

function market(sessions: number): RatedSession[] {
  const chance = createChance(sessions);
  const coaches = Math.max(10, Math.round(sessions / 100));
  const candidates = Math.max(10, Math.round(sessions / 5));
  return Array.from({ length: sessions }, (_, at) => ({
    candidate: `c${at % candidates}`,
    coach: `k${Math.floor(chance() * coaches)}`,
    z: chance() * 2 - 1,
    dims: 8 + Math.floor(chance() * 4),
    seq: Math.floor(at / candidates),
  }));
}

let before: number | undefined;
for (const sessions of [1_000, 10_000, 100_000, 1_000_000]) {
  const rows = market(sessions);
  const started = performance.now();
  const { coaches, rounds } = estimateRatersInBlocks(rows, DEFAULT_VARIANCE);
  const seconds = (performance.now() - started) / 1_000;
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  const growth = before === undefined ? '' : `   ${(seconds / before).toFixed(1)} times the last`;
  console.log(
    `  estimate of ${sessions.toLocaleString('en')} sessions, ${coaches.size.toLocaleString('en')} coaches   ${seconds.toFixed(2)} s in ${rounds} rounds, ${memory} MB in use${growth}`,
  );
  before = seconds;
}
