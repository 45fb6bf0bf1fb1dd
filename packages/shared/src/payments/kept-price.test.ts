import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Money, money } from '../money/money.ts';
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
  lostMinor: 0,
  borneMinor: 0,
};

describe('keptPrice', () => {
  it('is what was paid, by card and credit, less everything that went back', () => {
    expect(keptPrice(paid)).toEqual(money(10_770, 'EUR'));
  });
});

describe('splitGivenBack', () => {
  it('takes 15 % of a refund from the platform and the rest from the coach', () => {
    expect(splitGivenBack(parts(10_000), parts(4_000), 1_500)).toEqual({
      coachPart: money(3_400, 'EUR'),
      commissionPart: money(600, 'EUR'),
      taxPart: money(0, 'EUR'),
    });
  });

  it('loses no cent over any number of refunds, and takes from nobody what they did not have', () => {
    const price = fc.integer({ min: 0, max: 1_000_000 });
    const basisPoints = fc.integer({ min: 0, max: 10_000 });
    const rates = fc.constantFrom(0, 700, 1_900);
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(price, price, basisPoints, rates, cuts, (paidMinor, subsidyMinor, bps, taxed, shares) => {
        const whole = splitPrice(money(paidMinor, 'EUR'), bps, taxed, money(subsidyMinor, 'EUR'));
        let [kept, keptSubsidy] = [paidMinor, subsidyMinor];
        let [coach, platform, tax] = amounts(whole.coachShare, whole.commission, whole.tax);
        for (const share of shares) {
          const [refund, ours] = [Math.floor(kept * share), Math.floor(keptSubsidy * share)];
          const back = splitGivenBack(parts(kept, keptSubsidy), parts(refund, ours), bps, taxed);
          const given = amounts(back.coachPart, back.commissionPart, back.taxPart);
          expect(given[0] + given[1] + given[2]).toBe(refund + ours);
          expect(Math.min(...given)).toBeGreaterThanOrEqual(0);
          kept -= refund;
          keptSubsidy -= ours;
          coach -= given[0];
          platform -= given[1];
          tax -= given[2];
        }
        const left = splitPrice(money(kept, 'EUR'), bps, taxed, money(keptSubsidy, 'EUR'));
        expect([coach, platform, tax]).toEqual(amounts(left.coachShare, left.commission, left.tax));
      }),
    );
  });
});

const parts = (paidMinor: number, subsidyMinor = 0) => ({
  paid: money(paidMinor, 'EUR'),
  subsidy: money(subsidyMinor, 'EUR'),
});

const amounts = (...parts: [Money, Money, Money]): [number, number, number] => [
  parts[0].amountMinor,
  parts[1].amountMinor,
  parts[2].amountMinor,
];

describe('subsidyGoingBack', () => {
  const of = (changes: Partial<typeof paid>) => ({
    ...paid,
    creditMinor: 0,
    refundedMinor: 0,
    creditReturnedMinor: 0,
    creditedMinor: 0,
    lostMinor: 0,
    borneMinor: 0,
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
