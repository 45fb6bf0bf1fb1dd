import { expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { includedTax } from './included-tax.ts';

it.each([
  [11_900, 1_900, 1_900],
  [12_000, 1_900, 1_916],
  [12_000, 0, 0],
  [3, 10_000, 2],
  [1, 10_000, 1],
  [0, 1_900, 0],
])('of %i at %i basis points is %i', (gross, basisPoints, tax) => {
  expect(includedTax(money(gross, 'EUR'), basisPoints)).toEqual(money(tax, 'EUR'));
});
