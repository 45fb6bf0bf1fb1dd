import { add, type Money, money, subtract } from '../money/money.ts';
import { splitPrice } from './split-price.ts';

/** A payment as the arithmetic sees it. All amounts are minor units of `currency`. */
export type PaidParts = {
  currency: string;
  amountMinor: number;
  creditMinor: number;
  /** By a session of a package. */
  packageMinor: number;
  packageReturnedMinor: number;
  /** What the platform put in beside the candidate, for a promo code of its own. */
  subsidyMinor: number;
  subsidyReturnedMinor: number;
  refundedMinor: number;
  creditReturnedMinor: number;
  creditedMinor: number;
  /** Taken by the candidate's bank with a dispute that we lost. */
  lostMinor: number;
  /** Of that, what the platform stands in for: it is shared as if it were there. */
  borneMinor: number;
};

/** The candidate's price: what was paid by card, from credit and with a session of a package. */
export const pricePaid = ({ amountMinor, creditMinor, packageMinor, currency }: PaidParts): Money =>
  money(amountMinor + creditMinor + packageMinor, currency);

/** What has gone back to the candidate so far, to the card, as credit or into the package. */
export const givenBack = (paid: PaidParts): Money =>
  money(
    paid.refundedMinor + paid.creditReturnedMinor + paid.creditedMinor + paid.packageReturnedMinor,
    paid.currency,
  );

/** What can still go back to the candidate. Never negative: the database sees to it. */
export const keptPaid = (paid: PaidParts): Money =>
  subtract(subtract(pricePaid(paid), givenBack(paid)), money(paid.lostMinor, paid.currency));

/** What the platform put in and has not taken out again. */
export const keptSubsidy = ({ subsidyMinor, subsidyReturnedMinor, currency }: PaidParts): Money =>
  money(subsidyMinor - subsidyReturnedMinor, currency);

/** What is kept of the price, or stood in for, the platform's own part of it included: coach and platform share it. */
export const keptPrice = (paid: PaidParts): Money =>
  add(add(keptPaid(paid), money(paid.borneMinor, paid.currency)), keptSubsidy(paid));

/**
 * How much of its own part the platform takes out when this amount goes back to the candidate: so much that its
 * part of what stays is the one it had of the price. By cumulative sums, so many small refunds lose no cent;
 * with the last of the candidate's money all of it goes.
 */
export function subsidyGoingBack(paid: PaidParts, amount: Money): Money {
  const kept = keptSubsidy(paid);
  const left = subtract(keptPaid(paid), amount).amountMinor;
  if (left <= 0) return kept;
  const stays = Math.round((paid.subsidyMinor * left) / pricePaid(paid).amountMinor);
  return money(Math.max(0, kept.amountMinor - stays), paid.currency);
}

/**
 * How much of its own part the platform puts in again when money of the candidate's has come back: as it was, the part
 * of what stays that it had of the price. `paid` shows the candidate's money as it is now.
 */
export function subsidyComingBack(paid: PaidParts): Money {
  const price = pricePaid(paid).amountMinor;
  if (price === 0) return money(0, paid.currency);
  const stays = Math.round((paid.subsidyMinor * keptPaid(paid).amountMinor) / price);
  return money(Math.max(0, stays - keptSubsidy(paid).amountMinor), paid.currency);
}

/** What the candidate has paid or gets, and what the platform puts in or takes out beside it. */
export type WithSubsidy = { paid: Money; subsidy: Money };

/** What a policy gives back of a price, as far as it is here: some of it may have gone back before, or be lost. */
export const asFarAsKept = (payment: PaidParts, { paid, subsidy }: WithSubsidy): WithSubsidy => ({
  paid: smaller(paid, keptPaid(payment)),
  subsidy: smaller(subsidy, keptSubsidy(payment)),
});

const smaller = (one: Money, other: Money): Money => (one.amountMinor < other.amountMinor ? one : other);

/** What is kept of the price, or stood in for, by whom it came. */
export const keptParts = (paid: PaidParts): WithSubsidy => ({
  paid: add(keptPaid(paid), money(paid.borneMinor, paid.currency)),
  subsidy: keptSubsidy(paid),
});

/** How what is kept of a payment is shared now. @throws DomainError `FEE_OUT_OF_RANGE` */
export const splitKept = (
  payment: PaidParts & { taxBasisPoints: number },
  commissionBasisPoints: number,
): ReturnType<typeof splitPrice> => split(keptParts(payment), commissionBasisPoints, payment.taxBasisPoints);

const split = ({ paid, subsidy }: WithSubsidy, commissionBasisPoints: number, taxBasisPoints: number) =>
  splitPrice(paid, commissionBasisPoints, taxBasisPoints, subsidy);

/**
 * How a further amount given back divides between coach, platform and tax. The parts are differences of
 * the cumulative split, not a rounded share of this step, so many small refunds lose no cent.
 *
 * @throws DomainError `FEE_OUT_OF_RANGE` unless 0 <= commissionBasisPoints <= 10000
 */
export function splitGivenBack(
  keptBefore: WithSubsidy,
  back: WithSubsidy,
  commissionBasisPoints: number,
  taxBasisPoints = 0,
): { coachPart: Money; commissionPart: Money; taxPart: Money } {
  const keptAfter = {
    paid: subtract(keptBefore.paid, back.paid),
    subsidy: subtract(keptBefore.subsidy, back.subsidy),
  };
  const before = split(keptBefore, commissionBasisPoints, taxBasisPoints);
  const after = split(keptAfter, commissionBasisPoints, taxBasisPoints);
  return {
    taxPart: subtract(before.tax, after.tax),
    coachPart: subtract(before.coachShare, after.coachShare),
    commissionPart: subtract(before.commission, after.commission),
  };
}
