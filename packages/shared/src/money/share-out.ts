/**
 * Shares an amount out in proportion to weights, in whole minor units that add up to it exactly. What
 * rounding down leaves goes, a unit each, to the largest remainders; of equal ones to the first.
 *
 * @param amountMinor minor units, not negative
 * @param weights not negative; when all are nothing, the first bears it all
 */
export function shareOut(amountMinor: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) return weights.map((_, at) => (at === 0 ? amountMinor : 0));
  const exact = weights.map((weight) => BigInt(amountMinor) * BigInt(weight));
  const shares = exact.map((share) => Number(share / whole));
  const left = amountMinor - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, at) => ({ at, remainder: share % whole }))
    .sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.at - b.at));
  for (const { at } of byRemainder.slice(0, left)) shares[at]! += 1;
  return shares;
}
