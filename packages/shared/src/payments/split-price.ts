import { DomainError } from '../errors/domain-error.ts';
import { type Money, shareOf, subtract } from '../money/money.ts';

/**
 * Splits a paid price between the platform and the coach. The commission is rounded half up and the
 * coach receives the rest, so the two parts always add up to `paid`.
 *
 * @param commissionBasisPoints the platform's share; 1500 is 15 %
 * @throws DomainError `FEE_OUT_OF_RANGE` unless 0 <= commissionBasisPoints <= 10000
 */
export function splitPrice(
  paid: Money,
  commissionBasisPoints: number,
): { commission: Money; coachShare: Money } {
  if (!(commissionBasisPoints >= 0 && commissionBasisPoints <= 10_000)) {
    throw new DomainError('FEE_OUT_OF_RANGE', { commissionBasisPoints });
  }
  const commission = shareOf(paid, commissionBasisPoints);
  return { commission, coachShare: subtract(paid, commission) };
}
