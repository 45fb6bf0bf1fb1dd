import { type Money, money } from '../money/money.ts';

/**
 * The tax that a price includes, half a minor unit rounded up. The candidate sees one price and nothing is added on
 * top (product.md), so tax is always inside: at 19 %, 19 of every 119.
 *
 * @param basisPoints the rate on the price without tax; 1900 is 19 %
 */
export function includedTax(gross: Money, basisPoints: number): Money {
  const whole = 10_000n + BigInt(basisPoints);
  const scaled = BigInt(gross.amountMinor) * BigInt(basisPoints);
  return money(Number((2n * scaled + whole) / (2n * whole)), gross.currency);
}
