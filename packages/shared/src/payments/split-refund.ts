import { type Money, money } from '../money/money.ts';
import type { PaidParts } from './kept-price.ts';

/**
 * Where a refund goes: to the card first, as far as the card was charged, and the rest back to the
 * credit that was spent. So nobody is paid in credit while their own money is still with us.
 *
 * @returns null when it is more than is left of this payment
 */
export function splitRefund(paid: PaidParts, amount: Money): { toCard: Money; toCredit: Money } | null {
  const left =
    paid.amountMinor + paid.creditMinor - paid.refundedMinor - paid.creditReturnedMinor - paid.creditedMinor;
  if (amount.currency !== paid.currency || amount.amountMinor > left) return null;
  const toCardMinor = Math.min(amount.amountMinor, paid.amountMinor - paid.refundedMinor);
  const toCreditMinor = amount.amountMinor - toCardMinor;
  if (toCreditMinor > paid.creditMinor - paid.creditReturnedMinor) return null;
  return { toCard: money(toCardMinor, paid.currency), toCredit: money(toCreditMinor, paid.currency) };
}
