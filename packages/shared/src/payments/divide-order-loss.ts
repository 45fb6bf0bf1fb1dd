import { keptPaid, type PaidParts } from './kept-price.ts';

/** What of an order's money is where, in minor units of its currency. */
export type OrderStanding<Session extends PaidParts> = {
  /** In unused sessions, or in a gift that nobody has redeemed. */
  unusedMinor: number;
  /** What came of it as credit and its owner can still spend. */
  creditMinor: number;
  /** Sessions that were paid with the package, in the order in which they give. */
  unearned: readonly Session[];
  earned: readonly Session[];
};

export type OrderLoss<Session> = {
  /** Out of what nobody has used; all of that ends, and what the bank leaves of it becomes credit. */
  goodsMinor: number;
  surplusMinor: number;
  creditMinor: number;
  parts: { payment: Session; amountMinor: number; isEarned: boolean }[];
  /** Of nobody: the platform bears it without being asked. */
  beyondMinor: number;
};

/**
 * From where comes what a bank took of a package or a gift: what nobody has used first, then credit that came of it,
 * then sessions that nobody earned, then those that a coach has earned a share of. The parts add up to `lostMinor`.
 *
 * @see payments.md 1.13, D3, D4
 */
export function divideOrderLoss<Session extends PaidParts>(
  { unusedMinor, creditMinor, unearned, earned }: OrderStanding<Session>,
  lostMinor: number,
): OrderLoss<Session> {
  let restMinor = lostMinor;
  const take = (atMost: number): number => {
    const part = Math.max(0, Math.min(restMinor, atMost));
    restMinor -= part;
    return part;
  };
  const goodsMinor = take(unusedMinor);
  const surplusMinor = goodsMinor > 0 ? unusedMinor - goodsMinor : 0;
  const fromCredit = take(creditMinor);
  const takeOf = (sessions: readonly Session[], isEarned: boolean) =>
    sessions
      .map((payment) => ({ payment, amountMinor: take(keptPaid(payment).amountMinor), isEarned }))
      .filter(({ amountMinor }) => amountMinor > 0);
  const parts = [...takeOf(unearned, false), ...takeOf(earned, true)];
  return { goodsMinor, surplusMinor, creditMinor: fromCredit, parts, beyondMinor: restMinor };
}
