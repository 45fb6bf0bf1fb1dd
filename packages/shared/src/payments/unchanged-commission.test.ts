import fc from 'fast-check';
import { expect, it } from 'vitest';
import { money, percentOf, subtract } from '../money/money.ts';
import { splitPrice } from './split-price.ts';
import { unchangedCommission } from './unchanged-commission.ts';

const alone = (kept: number) => ({ paid: money(kept, 'EUR'), subsidy: money(0, 'EUR') });

it.each([
  [1_500, 12_000, 2_400, 1_875],
  [500, 12_000, 2_400, 625],
  [0, 12_000, 2_400, 0],
  [1_500, 12_000, 10_200, 10_000],
  [1_500, 12_000, 0, 1_500],
])('%i basis points of %i, with %i given away, are %i of the rest', (before, kept, given, after) => {
  expect(unchangedCommission(before, alone(kept), money(given, 'EUR'))).toBe(after);
});

it('leaves the platform what it had, to the cent, for any price up to 100.00', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 10_000 }),
      fc.constantFrom(500, 1_000, 1_500),
      (price, points) => {
        const paid = money(price, 'EUR');
        const given = percentOf(paid, 20);
        const before = splitPrice(paid, points).commission.amountMinor;
        const left = subtract(paid, given);
        const after = splitPrice(left, unchangedCommission(points, alone(price), given)).commission
          .amountMinor;
        expect(after).toBe(before);
      },
    ),
  );
});
