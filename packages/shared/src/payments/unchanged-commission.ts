import { type Money, subtract } from '../money/money.ts';
import type { WithSubsidy } from './kept-price.ts';
import { splitPrice } from './split-price.ts';

/**
 * The commission, in basis points of what is left, that leaves the platform the sum it had before an amount
 * was given away: the coach alone bears it. Never more than all of what is left. Both are counted without tax.
 *
 * The sum is kept to the cent for prices up to 10,000 minor units; above, a basis point rounds to cents.
 *
 * What was kept of the price comes with the platform's own part, which stays.
 *
 * @param given what is given away; at most the coach's share
 */
export function unchangedCommission(
  commissionBasisPoints: number,
  { paid, subsidy }: WithSubsidy,
  given: Money,
  taxBasisPoints = 0,
): number {
  const { commission } = splitPrice(paid, commissionBasisPoints, taxBasisPoints, subsidy);
  const { coachShare: net } = splitPrice(subtract(paid, given), 0, taxBasisPoints, subsidy);
  if (net.amountMinor <= 0) return commissionBasisPoints;
  return Math.min(10_000, Math.round((commission.amountMinor / net.amountMinor) * 10_000));
}
