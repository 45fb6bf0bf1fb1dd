import { type Money, money, subtract } from '../money/money.ts';
import { splitPrice } from './split-price.ts';

/** A payment as the arithmetic sees it. All amounts are minor units of `currency`. */
export type PaidParts = {
  currency: string;
  amountMinor: number;
  creditMinor: number;
  refundedMinor: number;
  creditReturnedMinor: number;
  creditedMinor: number;
};

/** The price: what was paid by card and from credit. */
export const pricePaid = ({ amountMinor, creditMinor, currency }: PaidParts): Money =>
  money(amountMinor + creditMinor, currency);

/** What has gone back to the candidate so far, to the card or as credit. */
export const givenBack = ({
  refundedMinor,
  creditReturnedMinor,
  creditedMinor,
  currency,
}: PaidParts): Money => money(refundedMinor + creditReturnedMinor + creditedMinor, currency);

/** What is kept of the price: coach and platform share it. Never negative: the database sees to it. */
export const keptPrice = (paid: PaidParts): Money => subtract(pricePaid(paid), givenBack(paid));

/**
 * How a further amount given back divides between coach, platform and tax. The parts are differences of
 * the cumulative split, not a rounded share of this step, so many small refunds lose no cent.
 *
 * @throws DomainError `FEE_OUT_OF_RANGE` unless 0 <= commissionBasisPoints <= 10000
 */
export function splitGivenBack(
  keptBefore: Money,
  amount: Money,
  commissionBasisPoints: number,
  taxBasisPoints = 0,
): { coachPart: Money; commissionPart: Money; taxPart: Money } {
  const before = splitPrice(keptBefore, commissionBasisPoints, taxBasisPoints);
  const after = splitPrice(subtract(keptBefore, amount), commissionBasisPoints, taxBasisPoints);
  return {
    taxPart: subtract(before.tax, after.tax),
    coachPart: subtract(before.coachShare, after.coachShare),
    commissionPart: subtract(before.commission, after.commission),
  };
}
