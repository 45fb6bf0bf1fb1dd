import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { coachAtMost, takeLoss } from './lost-dispute.ts';

const eur = (minor: number) => money(minor, 'EUR');
const paid = (amountMinor: number, more = {}) => ({
  currency: 'EUR',
  amountMinor,
  creditMinor: 0,
  packageMinor: 0,
  packageReturnedMinor: 0,
  subsidyMinor: 0,
  subsidyReturnedMinor: 0,
  refundedMinor: 0,
  creditReturnedMinor: 0,
  creditedMinor: 0,
  lostMinor: 0,
  borneMinor: 0,
  ...more,
});
const terms = { commissionBasisPoints: 1_500, taxBasisPoints: 0, atMost: null };

describe('takeLoss', () => {
  it('takes it as the price was shared', () => {
    const lost = paid(12_000, { lostMinor: 12_000, borneMinor: 12_000 });
    expect(takeLoss(lost, eur(12_000), terms)).toEqual({
      coach: eur(10_200),
      commission: eur(1_800),
      tax: eur(0),
      promo: eur(0),
      losses: eur(0),
    });
  });

  it('spares a coach what is beyond the limit', () => {
    const lost = paid(12_000, { lostMinor: 12_000, borneMinor: 12_000 });
    expect(takeLoss(lost, eur(12_000), { ...terms, atMost: eur(10_000) })).toMatchObject({
      coach: eur(10_000),
      losses: eur(200),
    });
  });

  it('adds up to what was lost and the promo money that comes back, for any price and rate', () => {
    const amounts = fc.record({
      byCard: fc.integer({ min: 1, max: 1_000_000 }),
      subsidyMinor: fc.nat(100_000),
      commissionBasisPoints: fc.nat(10_000),
      taxBasisPoints: fc.nat(2_700),
      atMost: fc.option(fc.nat(1_000_000)),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(amounts, ({ byCard, subsidyMinor, share, atMost, ...rates }) => {
        const lostMinor = Math.max(1, Math.floor(byCard * share));
        const payment = paid(byCard, { subsidyMinor, lostMinor, borneMinor: lostMinor });
        const shares = takeLoss(payment, eur(lostMinor), {
          ...rates,
          atMost: atMost === null ? null : eur(atMost),
        });
        const given = [shares.coach, shares.commission, shares.tax, shares.losses];
        const sum = given.reduce((total, { amountMinor }) => total + amountMinor, 0);
        expect(sum).toBe(lostMinor + shares.promo.amountMinor);
        expect(shares.coach.amountMinor).toBeLessThanOrEqual(atMost ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

it('lets a coach owe five of their prices and no more', () => {
  expect(coachAtMost(eur(12_000), eur(0))).toEqual(eur(60_000));
  expect(coachAtMost(eur(12_000), eur(55_000))).toEqual(eur(5_000));
  expect(coachAtMost(eur(12_000), eur(70_000))).toEqual(eur(0));
});
