import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { keptPrice, splitGivenBack, subsidyGoingBack } from './kept-price.ts';
import { splitPrice } from './split-price.ts';

const paid = {
  currency: 'EUR',
  amountMinor: 7_000,
  creditMinor: 5_000,
  packageMinor: 0,
  packageReturnedMinor: 0,
  subsidyMinor: 0,
  subsidyReturnedMinor: 0,
  refundedMinor: 1_000,
  creditReturnedMinor: 200,
  creditedMinor: 30,
};

describe('keptPrice', () => {
  it('is what was paid, by card and credit, less everything that went back', () => {
    expect(keptPrice(paid)).toEqual(money(10_770, 'EUR'));
  });
});

describe('splitGivenBack', () => {
  it('takes 15 % of a refund from the platform and the rest from the coach', () => {
    expect(splitGivenBack(money(10_000, 'EUR'), money(4_000, 'EUR'), 1_500)).toEqual({
      coachPart: money(3_400, 'EUR'),
      commissionPart: money(600, 'EUR'),
    });
  });

  it('loses no cent over any number of refunds, and takes from nobody what they did not have', () => {
    const price = fc.integer({ min: 0, max: 1_000_000 });
    const basisPoints = fc.integer({ min: 0, max: 10_000 });
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(price, basisPoints, cuts, (priceMinor, bps, shares) => {
        const whole = splitPrice(money(priceMinor, 'EUR'), bps);
        let kept = priceMinor;
        let [coach, platform] = [whole.coachShare.amountMinor, whole.commission.amountMinor];
        for (const share of shares) {
          const refund = Math.floor(kept * share);
          const { coachPart, commissionPart } = splitGivenBack(money(kept, 'EUR'), money(refund, 'EUR'), bps);
          expect(coachPart.amountMinor + commissionPart.amountMinor).toBe(refund);
          expect(Math.min(coachPart.amountMinor, commissionPart.amountMinor)).toBeGreaterThanOrEqual(0);
          kept -= refund;
          coach -= coachPart.amountMinor;
          platform -= commissionPart.amountMinor;
        }
        const left = splitPrice(money(kept, 'EUR'), bps);
        expect([coach, platform]).toEqual([left.coachShare.amountMinor, left.commission.amountMinor]);
      }),
    );
  });
});

describe('subsidyGoingBack', () => {
  const of = (changes: Partial<typeof paid>) => ({
    ...paid,
    creditMinor: 0,
    refundedMinor: 0,
    creditReturnedMinor: 0,
    creditedMinor: 0,
    amountMinor: 9_000,
    subsidyMinor: 1_000,
    ...changes,
  });

  it.each([
    ['half of the money', of({}), 4_500, 500],
    ['all of it', of({}), 9_000, 1_000],
    ['the last cent', of({ refundedMinor: 8_999, subsidyReturnedMinor: 1_000 }), 1, 0],
    ['nothing of a session that was free', of({ amountMinor: 0 }), 0, 1_000],
  ])('follows %s', (_what, parts, amount, expected) => {
    expect(subsidyGoingBack(parts, money(amount, 'EUR'))).toEqual(money(expected, 'EUR'));
  });

  it('is all gone with the last refund, and never more than there was', () => {
    const minor = fc.integer({ min: 1, max: 100_000 });
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 });
    fc.assert(
      fc.property(minor, minor, cuts, (amountMinor, subsidyMinor, shares) => {
        let parts = of({ amountMinor, subsidyMinor });
        for (const share of [...shares, 1]) {
          const refund = Math.floor((parts.amountMinor - parts.refundedMinor) * share);
          const back = subsidyGoingBack(parts, money(refund, 'EUR')).amountMinor;
          expect(back).toBeGreaterThanOrEqual(0);
          parts = {
            ...parts,
            refundedMinor: parts.refundedMinor + refund,
            subsidyReturnedMinor: parts.subsidyReturnedMinor + back,
          };
        }
        expect(parts.subsidyReturnedMinor).toBe(subsidyMinor);
      }),
    );
  });
});
