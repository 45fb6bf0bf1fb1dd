import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDOUR_MIN_REVIEWS, candourLowerBound, tallyGroups } from './rating.ts';

const counts = fc
  .tuple(fc.nat({ max: 400 }), fc.nat({ max: 400 }))
  .map(([candid, others]) => ({ candid, reviews: candid + others }));

describe('candour', () => {
  it('says nothing about a share below the minimum', () => {
    expect(candourLowerBound({ candid: 4, reviews: CANDOUR_MIN_REVIEWS - 1 })).toBeUndefined();
    expect(candourLowerBound({ candid: 5, reviews: CANDOUR_MIN_REVIEWS })).toBeCloseTo(0.5655, 3);
  });

  it('ranks forty of forty-two above five of five', () => {
    expect(candourLowerBound({ candid: 40, reviews: 42 })).toBeGreaterThan(
      candourLowerBound({ candid: 5, reviews: 5 })!,
    );
  });

  it('never promises more than was seen, and never falls when one more says yes', () => {
    fc.assert(
      fc.property(counts, ({ candid, reviews }) => {
        const bound = candourLowerBound({ candid, reviews });
        if (bound === undefined) return;
        expect(bound).toBeGreaterThanOrEqual(0);
        expect(bound).toBeLessThanOrEqual(candid / reviews);
        expect(candourLowerBound({ candid: candid + 1, reviews: reviews + 1 })).toBeGreaterThanOrEqual(bound);
      }),
    );
  });

  it('draws as many strokes as there are reviews, five to a group', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const groups = tallyGroups(count);
        const sum = (key: 'yes' | 'no') => groups.reduce((total, group) => total + group[key], 0);
        expect(sum('yes')).toBe(count.candid);
        expect(sum('no')).toBe(count.reviews - count.candid);
        for (const { yes, no } of groups.slice(0, -1)) expect(yes + no).toBe(5);
      }),
    );
  });
});
