import type { Random } from '../random.ts';

export type Verdict = 1 | 2 | 3 | 4;

/** Where the mean of the levels has to lie for the answer to follow from them. */
const MEAN: Record<Verdict, readonly [number, number]> = {
  1: [1.85, 2.15],
  2: [2.4, 2.9],
  3: [3.1, 3.6],
  4: [3.75, 4.3],
};

export type LevelLimits = { readonly from: number; readonly to: number };

/**
 * A level for each dimension, inside its limits and with the candidate's own ups and downs, so that
 * their mean fits the answer and they are not all alike.
 */
export function giveLevels(
  limits: ReadonlyMap<string, LevelLimits>,
  verdict: Verdict,
  leaningOf: (dimension: string) => number,
  random: Random,
): Map<string, number> {
  const [low, high] = MEAN[verdict];
  const target = low + random.next() * (high - low);
  const levels = new Map<string, number>();
  for (const [dimension, { from, to }] of limits) {
    const wish = Math.round(target + leaningOf(dimension) + (random.next() - 0.5) * 1.2);
    levels.set(dimension, Math.min(to, Math.max(from, wish)));
  }
  for (let attempt = 0; attempt < 200; attempt++) {
    const mean = meanOf(levels);
    const step = mean < low ? 1 : mean > high ? -1 : spreadOf(levels) < 0.45 ? random.pick([-1, 1]) : 0;
    if (step === 0) break;
    const movable = [...levels].filter(([dimension, level]) => {
      const { from, to } = limits.get(dimension)!;
      return level + step >= from && level + step <= to;
    });
    if (movable.length === 0) break;
    const [dimension, level] = random.pick(movable);
    levels.set(dimension, level + step);
  }
  return levels;
}

const meanOf = (levels: ReadonlyMap<string, number>): number =>
  [...levels.values()].reduce((sum, level) => sum + level, 0) / levels.size;

function spreadOf(levels: ReadonlyMap<string, number>): number {
  const mean = meanOf(levels);
  const squares = [...levels.values()].reduce((sum, level) => sum + (level - mean) ** 2, 0);
  return Math.sqrt(squares / levels.size);
}
