import { DomainError } from '../errors/domain-error.ts';
import { add, type Money, shareOf, subtract, zero } from '../money/money.ts';
import { includedTax } from './included-tax.ts';

/**
 * Splits a paid price between the state, the platform and the coach. The tax in what the candidate paid comes out
 * first; what the platform put in holds none, since nobody was charged it. The commission is a share of the rest,
 * rounded half up; the coach receives what is left. So the parts always add up to `paid` and `subsidy`.
 *
 * @param commissionBasisPoints the platform's share; 1500 is 15 %
 * @param taxBasisPoints the rate of the tax that the price includes; 1900 is 19 %
 * @param subsidy the platform's own part, for a promo code that it bears
 * @throws DomainError `FEE_OUT_OF_RANGE` unless 0 <= commissionBasisPoints <= 10000
 */
export function splitPrice(
  paid: Money,
  commissionBasisPoints: number,
  taxBasisPoints = 0,
  subsidy: Money = zero(paid.currency),
): { tax: Money; commission: Money; coachShare: Money } {
  if (!(commissionBasisPoints >= 0 && commissionBasisPoints <= 10_000)) {
    throw new DomainError('FEE_OUT_OF_RANGE', { commissionBasisPoints });
  }
  const tax = includedTax(paid, taxBasisPoints);
  const net = add(subtract(paid, tax), subsidy);
  const commission = shareOf(net, commissionBasisPoints);
  return { tax, commission, coachShare: subtract(net, commission) };
}
