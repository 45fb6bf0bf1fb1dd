import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatWholeMoney } from './format-money.ts';
import { add, money, percentOf, shareOf, subtract } from './money.ts';

const amount = fc.integer({ min: 0, max: 99_999_999 }).map((minor) => money(minor, 'EUR'));

describe('money', () => {
  it('rounds half a cent up', () => {
    expect(percentOf(money(9_999, 'EUR'), 50)).toEqual(money(5_000, 'EUR'));
    expect(shareOf(money(1, 'EUR'), 4_999)).toEqual(money(0, 'EUR'));
  });

  it('never loses a cent when a share is taken out of a whole', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 10_000 }), (whole, basisPoints) => {
        const share = shareOf(whole, basisPoints);
        expect(add(share, subtract(whole, share))).toEqual(whole);
      }),
    );
  });

  it('refuses to add two currencies', () => {
    expect(() => add(money(1, 'EUR'), money(1, 'USD'))).toThrow(RangeError);
  });

  it.each([
    [9_600, 'EUR', '96.00\u00a0€'],
    [1_234_567, 'GBP', '12,345.67\u00a0£'],
    [500, 'JPY', '500\u00a0¥'],
  ])('%i %s reads %s', (amountMinor, currency, text) => {
    expect(formatMoney({ amountMinor, currency })).toBe(text);
  });

  it('leaves the cents out of a large sum', () => {
    expect(formatWholeMoney({ amountMinor: 14_832_049, currency: 'EUR' })).toBe('148,320\u00a0€');
    expect(formatWholeMoney({ amountMinor: 500, currency: 'JPY' })).toBe('500\u00a0¥');
  });
});
