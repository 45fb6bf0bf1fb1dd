import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { splitPrice } from './split-price.ts';

describe('splitPrice', () => {
  it.each([
    [12_000, 1_500, 1_800, 10_200],
    [9_999, 1_500, 1_500, 8_499], // 1,499.85: half a cent and more is the platform's
    [3, 1_500, 0, 3],
    [12_000, 0, 0, 12_000],
    [12_000, 10_000, 12_000, 0],
  ])('%i at %i basis points: %i to the platform, %i to the coach', (price, bps, commission, coachShare) => {
    expect(splitPrice(money(price, 'EUR'), bps)).toEqual({
      tax: money(0, 'EUR'),
      commission: money(commission, 'EUR'),
      coachShare: money(coachShare, 'EUR'),
    });
  });

  it('takes the tax out before anything is shared', () => {
    expect(splitPrice(money(11_900, 'EUR'), 1_500, 1_900)).toEqual({
      tax: money(1_900, 'EUR'),
      commission: money(1_500, 'EUR'),
      coachShare: money(8_500, 'EUR'),
    });
  });

  it('takes no tax of what the platform put in for a code of its own', () => {
    // 119.00, of which a code took 19.00 and the platform bears it: 100.00 hold 15.97 of tax.
    expect(splitPrice(money(10_000, 'EUR'), 1_500, 1_900, money(1_900, 'EUR'))).toEqual({
      tax: money(1_597, 'EUR'),
      commission: money(1_545, 'EUR'),
      coachShare: money(8_758, 'EUR'),
    });
  });

  it.each([-1, 10_001, Number.NaN])('refuses a commission of %d basis points', (bps) => {
    expect(() => splitPrice(money(100, 'EUR'), bps)).toThrow(
      expect.objectContaining({ code: 'FEE_OUT_OF_RANGE' }),
    );
  });

  it('leaves nothing over, and gives the coach no less for a higher price', () => {
    const price = fc.integer({ min: 0, max: 99_999_999 });
    const basisPoints = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        price,
        price,
        basisPoints,
        fc.constantFrom(0, 700, 1_900, 2_550),
        (minor, ours, bps, taxed) => {
          const subsidy = money(ours, 'EUR');
          const parts = Object.values(splitPrice(money(minor, 'EUR'), bps, taxed, subsidy)).map(
            (part) => part.amountMinor,
          );
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minor + ours);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          const { coachShare } = splitPrice(money(minor, 'EUR'), bps, taxed, subsidy);
          const next = splitPrice(money(minor + 1, 'EUR'), bps, taxed, subsidy).coachShare;
          expect(next.amountMinor).toBeGreaterThanOrEqual(coachShare.amountMinor);
        },
      ),
    );
  });
});
