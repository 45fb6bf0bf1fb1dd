import { describe, expect, it } from 'vitest';
import { expectedChances } from './outcome-case-mix.ts';
import { compareCoaches } from './outcome-coaches.ts';
import { compareRates } from './outcome-rate.ts';
import { resolveOutcomes } from './outcome-resolution.ts';
import { silenceBounds } from './outcome-silence.ts';
import vectors from './outcome-vectors.json' with { type: 'json' };

// The worked examples of feedback.md 4.4. Their results are published, so a change of formula shows here.
const compute: Record<string, (input: never) => unknown> = {
  beta: ({ before, after, prior }: Parts<typeof compareRates>) => compareRates(before, after, prior),
  outcome: ({ today, log }: { today: string; log: Parameters<typeof resolveOutcomes>[0] }) =>
    resolveOutcomes(log, Temporal.PlainDate.from(today)),
  casemix: ({ coefficients, rows }: { coefficients: never; rows: never }) =>
    expectedChances(coefficients, rows),
  coach: ({ coaches, rho }: { coaches: never; rho: number }) => compareCoaches(coaches, rho),
  missing: (input: Parameters<typeof silenceBounds>[0]) => silenceBounds(input),
};
type Parts<F extends typeof compareRates> = {
  before: Parameters<F>[0];
  after: Parameters<F>[1];
  prior: Parameters<F>[2];
};

describe('worked examples of outcomes', () => {
  it.each(vectors)('$id: $purpose', ({ id, input, expected, tolerance }) => {
    const [kind = ''] = id.split('-');
    expectClose(compute[kind]?.(input as never), expected, tolerance, id);
  });
});

/** Equal in shape, and every number within the tolerance. */
function expectClose(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === 'number') {
    expect(Math.abs(Number(actual) - expected), `${path}: ${String(actual)}`).toBeLessThanOrEqual(tolerance);
  } else if (expected !== null && typeof expected === 'object') {
    expect(Object.keys(actual ?? {}), path).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
    }
  } else {
    expect(actual, path).toBe(expected);
  }
}
