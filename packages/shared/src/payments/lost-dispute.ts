import { type Money, money, subtract } from '../money/money.ts';
import { keptPaid, keptParts, type PaidParts, splitGivenBack, subsidyGoingBack } from './kept-price.ts';

/** A coach's lost disputes may put them this many times their average price into debt; the rest is ours. */
const DEBT_IN_PRICES = 5;

/**
 * Which payment of a purchase bears how much of what the bank took: the one it fits exactly, else from the first in
 * the list on. `restMinor` is beyond what is there, for instance because the same money was given back as credit.
 */
export function divideLoss<Payment extends PaidParts>(
  purchase: readonly Payment[],
  lostMinor: number,
): { parts: { payment: Payment; amountMinor: number }[]; restMinor: number } {
  const exact = purchase.find((payment) => lossRoom(payment) === lostMinor);
  if (exact && lostMinor > 0) return { parts: [{ payment: exact, amountMinor: lostMinor }], restMinor: 0 };
  const parts: { payment: Payment; amountMinor: number }[] = [];
  let restMinor = lostMinor;
  for (const payment of purchase) {
    const amountMinor = Math.min(restMinor, lossRoom(payment));
    if (amountMinor > 0) parts.push({ payment, amountMinor });
    restMinor -= amountMinor;
  }
  return { parts, restMinor };
}

/** What of a payment by card is with us still. */
function lossRoom(paid: PaidParts): number {
  const byCard = paid.amountMinor - paid.refundedMinor - paid.lostMinor;
  return Math.max(0, Math.min(byCard, keptPaid(paid).amountMinor));
}

/** The payment as it stood before this part of it was lost and the platform stood in for it. */
export const beforeLoss = <Payment extends PaidParts>(payment: Payment, amountMinor: number): Payment => ({
  ...payment,
  lostMinor: payment.lostMinor - amountMinor,
  borneMinor: payment.borneMinor - amountMinor,
});

/** How much more a coach can be made to owe for lost disputes, given their average price and what they owe. */
export const coachAtMost = (averagePrice: Money, owed: Money): Money =>
  money(
    Math.max(0, DEBT_IN_PRICES * averagePrice.amountMinor - Math.max(0, owed.amountMinor)),
    owed.currency,
  );

export type LossShares = { coach: Money; commission: Money; tax: Money; promo: Money; losses: Money };

/**
 * Who gives what when a lost part is taken back from those who shared it; together the part and our promo money that
 * comes back with it. `atMost` limits the coach; null where their share has not left us.
 */
export function takeLoss(
  payment: PaidParts,
  amount: Money,
  terms: { commissionBasisPoints: number; taxBasisPoints: number; atMost: Money | null },
): LossShares {
  const before = beforeLoss(payment, amount.amountMinor);
  const promo = subsidyGoingBack(before, amount);
  const { coachPart, commissionPart, taxPart } = splitGivenBack(
    keptParts(before),
    { paid: amount, subsidy: promo },
    terms.commissionBasisPoints,
    terms.taxBasisPoints,
  );
  const limit = terms.atMost?.amountMinor ?? coachPart.amountMinor;
  const coach = money(Math.min(coachPart.amountMinor, limit), amount.currency);
  return {
    coach,
    commission: commissionPart,
    tax: taxPart,
    promo,
    losses: subtract(coachPart, coach),
  };
}
