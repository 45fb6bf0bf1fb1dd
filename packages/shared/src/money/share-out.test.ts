import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOut } from './share-out.ts';

it.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [10, [12_000, 12_000], [5, 5]],
  [0, [3, 4], [0, 0]],
  [7, [0, 0], [7, 0]],
  [7, [0, 5], [0, 7]],
])('shares %i by %j as %j', (amount, weights, shares) => {
  expect(shareOut(amount, weights)).toEqual(shares);
});

it('adds up, and gives nobody more than a unit beyond their part', () => {
  const minor = fc.integer({ min: 0, max: 99_999_999 });
  fc.assert(
    fc.property(minor, fc.array(minor, { minLength: 1, maxLength: 8 }), (amount, weights) => {
      const shares = shareOut(amount, weights);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      if (whole === 0) return;
      for (const [at, share] of shares.entries()) {
        expect(Math.abs(share - (amount * weights[at]!) / whole)).toBeLessThan(1.001);
      }
    }),
  );
});
