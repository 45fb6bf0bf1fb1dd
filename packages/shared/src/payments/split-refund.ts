import { type Money, money } from '../money/money.ts';
import { givenBack, keptPaid, type PaidParts } from './kept-price.ts';

export type RefundParts = { toCard: Money; toCredit: Money; toPackage: Money };

/**
 * Where a refund goes: to the card first, as far as the card was charged, and the rest back to the
 * credit that was spent. So nobody is paid in credit while their own money is still with us. A session of
 * a package goes back whole, or as credit for a part of it.
 *
 * @returns null when it is more than is left of this payment
 */
export function splitRefund(paid: PaidParts, amount: Money): RefundParts | null {
  const { currency, packageMinor } = paid;
  if (amount.currency !== currency || amount.amountMinor > keptPaid(paid).amountMinor) return null;
  const byCard = Math.max(0, paid.amountMinor - paid.refundedMinor - paid.lostMinor); // a package's is none
  const toCardMinor = Math.min(amount.amountMinor, byCard);
  const rest = amount.amountMinor - toCardMinor;
  const isWholeSession = packageMinor > 0 && rest === packageMinor && givenBack(paid).amountMinor === 0;
  const toPackageMinor = isWholeSession ? packageMinor : 0;
  const toCreditMinor = rest - toPackageMinor;
  const creditLeft = paid.creditMinor + packageMinor - paid.creditReturnedMinor - paid.packageReturnedMinor;
  if (toCreditMinor > creditLeft) return null;
  return {
    toCard: money(toCardMinor, currency),
    toCredit: money(toCreditMinor, currency),
    toPackage: money(toPackageMinor, currency),
  };
}
