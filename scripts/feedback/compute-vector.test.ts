import { describe, expect, it } from 'vitest';
import { computeVector } from './compute-vector.ts';
import file from './feedback-vectors.json' with { type: 'json' };

// The worked examples of the report's statistics. Their results are published: a change of formula shows here.
describe('a worked example', () => {
  it.each(file.vectors)('$id: $purpose', ({ id, input, expected, tolerance }) => {
    expectClose(computeVector({ id, input }), expected, tolerance, id);
  });

  it('of no kind that the product computes is refused', () => {
    expect(() => computeVector({ id: 'horoscope-1', input: { sign: 'aries' } })).toThrow(
      'nothing of this kind',
    );
  });
});

/** All that is expected is there, and every number within the tolerance. */
function expectClose(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (typeof expected === 'number') {
    const gap = Math.abs(Number(actual) - expected);
    expect(gap, `${path}: ${String(actual)} for ${expected}`).toBeLessThanOrEqual(tolerance + 1e-6);
  } else if (Array.isArray(expected)) {
    expect(actual, path).toHaveLength(expected.length);
    for (const [at, each] of expected.entries())
      expectClose((actual as unknown[])[at], each, tolerance, `${path}.${at}`);
  } else if (expected !== null && typeof expected === 'object') {
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
    }
  } else {
    expect(actual, path).toBe(expected);
  }
}
