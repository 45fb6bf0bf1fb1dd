import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { sayIncludedTax, type TaxInPrices } from './tax-words.ts';

const btw: TaxInPrices = { source: 'table', name: 'btw', country: 'NL', basisPoints: 2_100 };

describe('sayIncludedTax', () => {
  it.each<[string, number, TaxInPrices | null, string]>([
    ['a rate of the table', 9_600, btw, 'includes 21\u00a0% btw, 16.66\u00a0€'],
    ['tax that Stripe works out', 9_600, { source: 'stripe' }, 'includes the tax of where you live'],
    ['no tax', 9_600, null, ''],
    ['nothing to pay', 0, btw, ''],
  ])('%s', (_what, minor, tax, words) => {
    expect(sayIncludedTax(money(minor, 'EUR'), tax)).toBe(words);
  });
});
