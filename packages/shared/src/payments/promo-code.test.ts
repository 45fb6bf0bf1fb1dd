import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { type PromoPurchase, type PromoTerms, promoPrice, promoRefusal } from './promo-code.ts';
import { splitPrice } from './split-price.ts';

const NOW = Temporal.Instant.from('2026-03-01T12:00:00Z');
const eur = (minor: number) => money(minor, 'EUR');
const promo = (changes: Partial<PromoTerms> = {}): PromoTerms => ({
  bearer: 'platform',
  coachId: null,
  offeringId: null,
  percent: 20,
  amountMinor: null,
  currency: null,
  maxDiscountMinor: null,
  maxUses: null,
  maxUsesPerPerson: 1,
  budgetMinor: null,
  firstTimeOnly: false,
  startsAt: null,
  endsAt: null,
  pausedAt: null,
  uses: 0,
  givenMinor: 0,
  ...changes,
});
const purchase = (changes: Partial<PromoPurchase> = {}): PromoPurchase => ({
  price: eur(9_600),
  coachId: 'coa_a',
  offeringId: 'off_a',
  usesByPerson: 0,
  paidBefore: false,
  now: NOW,
  ...changes,
});

describe('promoRefusal', () => {
  it.each([
    ['paused', { pausedAt: NOW }, {}, 'PROMO_PAUSED'],
    ['before its first moment', { startsAt: NOW.add({ seconds: 1 }) }, {}, 'PROMO_NOT_YET'],
    ['at its first moment', { startsAt: NOW }, {}, null],
    ['at its end', { endsAt: NOW }, {}, 'PROMO_OVER'],
    ['a moment before its end', { endsAt: NOW.add({ seconds: 1 }) }, {}, null],
    ['of another coach', { coachId: 'coa_b' }, {}, 'PROMO_OTHER_SESSION'],
    ['of another offering', { offeringId: 'off_b' }, {}, 'PROMO_OTHER_SESSION'],
    ['of another currency', { currency: 'USD' }, {}, 'PROMO_OTHER_CURRENCY'],
    [
      'for newcomers, by somebody who paid before',
      { firstTimeOnly: true },
      { paidBefore: true },
      'PROMO_FIRST_TIME_ONLY',
    ],
    ['for newcomers, by one', { firstTimeOnly: true }, {}, null],
    ['used by them', {}, { usesByPerson: 1 }, 'PROMO_ALREADY_USED'],
    ['used up', { maxUses: 3, uses: 3 }, {}, 'PROMO_USED_UP'],
    ['with one use left', { maxUses: 3, uses: 2 }, {}, null],
    ['whose budget is a cent short', { budgetMinor: 5_000, givenMinor: 3_081 }, {}, 'PROMO_USED_UP'],
    ['whose budget just reaches', { budgetMinor: 5_000, givenMinor: 3_080 }, {}, null],
  ] as const)('judges a code %s', (_what, terms, wish, expected) => {
    expect(promoRefusal(promo(terms), purchase(wish))).toBe(expected);
  });
});

describe('promoPrice', () => {
  it.each([
    ['per cent', { percent: 20 }, 9_600, 1_920],
    ['per cent, half a cent up', { percent: 15 }, 9_990, 1_499],
    ['an amount', { percent: null, amountMinor: 1_000 }, 9_600, 1_000],
    ['more than the price', { percent: null, amountMinor: 20_000 }, 9_600, 9_600],
    ['within its limit', { percent: 50, maxDiscountMinor: 2_500 }, 9_600, 2_500],
    ['a rest that no card takes', { percent: null, amountMinor: 9_570 }, 9_600, 9_600],
    ['a rest that a card just takes', { percent: null, amountMinor: 9_550 }, 9_600, 9_550],
  ] as const)('takes off %s', (_what, terms, price, discount) => {
    expect(promoPrice(promo(terms), eur(price)).discount).toEqual(eur(discount));
  });

  it('loses no cent, leaves nothing a card refuses, and costs a coach nothing that the platform bears', () => {
    const price = fc.integer({ min: 50, max: 500_000 });
    const percent = fc.option(fc.integer({ min: 1, max: 100 }));
    const amount = fc.integer({ min: 1, max: 500_000 });
    const limit = fc.option(fc.integer({ min: 1, max: 100_000 }));
    const bearer = fc.constantFrom('platform', 'coach');
    fc.assert(
      fc.property(price, percent, amount, limit, bearer, (priceMinor, share, off, most, who) => {
        const terms = promo({
          bearer: who,
          percent: share,
          amountMinor: share === null ? off : null,
          maxDiscountMinor: most,
        });
        const { discount, toPay, subsidy } = promoPrice(terms, eur(priceMinor));
        expect(discount.amountMinor + toPay.amountMinor).toBe(priceMinor);
        expect(toPay.amountMinor === 0 || toPay.amountMinor >= 50).toBe(true);
        const full = splitPrice(eur(priceMinor), 1_500);
        const shared = splitPrice(eur(toPay.amountMinor + subsidy.amountMinor), 1_500);
        if (who === 'platform') expect(shared).toEqual(full);
        else expect(shared.coachShare.amountMinor).toBeLessThanOrEqual(full.coachShare.amountMinor);
      }),
    );
  });
});
