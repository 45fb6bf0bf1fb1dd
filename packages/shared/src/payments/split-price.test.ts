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
      commission: money(commission, 'EUR'),
      coachShare: money(coachShare, 'EUR'),
    });
  });

  it.each([-1, 10_001, Number.NaN])('refuses a commission of %d basis points', (bps) => {
    expect(() => splitPrice(money(100, 'EUR'), bps)).toThrow(
      expect.objectContaining({ code: 'FEE_OUT_OF_RANGE' }),
    );
  });

  it('leaves nothing over, and gives the coach no less for a higher price', () => {
    const price = fc.integer({ min: 0, max: 99_999_999 });
    fc.assert(
      fc.property(price, fc.integer({ min: 0, max: 10_000 }), (minor, bps) => {
        const { commission, coachShare } = splitPrice(money(minor, 'EUR'), bps);
        expect(commission.amountMinor + coachShare.amountMinor).toBe(minor);
        expect(Math.min(commission.amountMinor, coachShare.amountMinor)).toBeGreaterThanOrEqual(0);
        const next = splitPrice(money(minor + 1, 'EUR'), bps).coachShare.amountMinor;
        expect(next).toBeGreaterThanOrEqual(coachShare.amountMinor);
      }),
    );
  });
});
