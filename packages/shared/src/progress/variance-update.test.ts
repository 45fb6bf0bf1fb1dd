import { describe, expect, it } from 'vitest';
import { DEFAULT_VARIANCE } from './rater-variance.ts';
import { hasEnough, updateVariance } from './variance-update.ts';

/** Noise with the same numbers in every run. */
function createNoise(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return (state + 0.5) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

function market(leniencySd: number) {
  const noise = createNoise(7);
  const lambda = Array.from({ length: 40 }, () => noise() * leniencySd);
  return Array.from({ length: 150 }, (_, candidate) => candidate).flatMap((candidate) => {
    const theta = noise() * Math.sqrt(DEFAULT_VARIANCE.candGeneral);
    return [0, 1, 2].map((seq) => {
      const coach = (candidate * 3 + seq * 7) % lambda.length;
      const z = theta + lambda[coach]! + noise() * Math.sqrt(DEFAULT_VARIANCE.sessionCommon + 0.03);
      return { candidate: `c${candidate}`, coach: `k${coach}`, z, dims: 10, seq };
    });
  });
}

describe('updateVariance', () => {
  it('waits for enough marks', () => {
    const rows = market(0.4);
    expect(hasEnough(rows)).toBe(true);
    expect(hasEnough(rows.slice(0, 199))).toBe(false);
  });

  it('moves towards what the marks say, a fifth a month at the most', () => {
    const up = updateVariance(market(1.2), DEFAULT_VARIANCE);
    expect(up.leniency).toBeCloseTo(DEFAULT_VARIANCE.leniency * 1.2, 10);
    const down = updateVariance(market(0), DEFAULT_VARIANCE);
    expect(down.leniency).toBeCloseTo(DEFAULT_VARIANCE.leniency * 0.8, 10);
    expect(down.driftPerSession).toBe(DEFAULT_VARIANCE.driftPerSession);
  });

  it('tells a strict market from a lax one before the bound is reached', () => {
    const start = { ...DEFAULT_VARIANCE, leniency: 0.15 };
    const lax = updateVariance(market(Math.sqrt(0.11)), start);
    const strict = updateVariance(market(Math.sqrt(0.14)), start);
    expect(strict.leniency).toBeGreaterThan(lax.leniency);
    expect(lax.leniency).toBeGreaterThan(0);
  });
});
