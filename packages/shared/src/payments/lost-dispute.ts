import type { Id } from '../id/id.ts';
import { type Money, money, subtract } from '../money/money.ts';
import { keptParts, type PaidParts, splitGivenBack, subsidyGoingBack } from './kept-price.ts';

/** A coach's lost disputes may put them this many times their average price into debt; the rest is ours. */
const DEBT_IN_PRICES = 5;

/** The name in the books of what a dispute took: lost again after it was won, it is another. */
export const roundRef = ({ id, round }: { id: string; round: number }): string =>
  round === 1 ? id : `${id}:${round}`;

/** The name of the part that fell on one payment. */
export const lossRef = (
  dispute: { id: string; round: number },
  { bookingId }: { bookingId: Id<'booking'> },
): string => `${roundRef(dispute)}:${bookingId}`;

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
