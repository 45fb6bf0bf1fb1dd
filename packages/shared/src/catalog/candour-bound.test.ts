import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candourBound } from './candour-bound.ts';

describe('candourBound', () => {
  it('puts 31 of 40 above 5 of 5', () => expect(candourBound(31, 40)).toBeGreaterThan(candourBound(5, 5)));
  it('says nothing without answers', () => expect(candourBound(0, 0)).toBe(0));
  it('never claims more than was seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (answers, some) => {
        const yes = some % (answers + 1);
        expect(candourBound(yes, answers)).toBeLessThanOrEqual(yes / answers + 1e-9);
        expect(candourBound(yes, answers)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});
