import { type Money, money } from '../money/money.ts';

/** Card networks refuse charges below about this many minor units (Stripe: `amount_too_small`). */
export const SMALLEST_CHARGE_MINOR = 50;

/**
 * How much of the candidate's credit a price takes: as much as there is, but a rest that is too small
 * for a card is avoided by leaving a little credit unspent.
 */
export function creditToSpend(price: Money, available: Money): Money {
  const spendable = Math.min(price.amountMinor, Math.max(0, available.amountMinor));
  const rest = price.amountMinor - spendable;
  const tooSmallForACard = rest > 0 && rest < SMALLEST_CHARGE_MINOR;
  const spent = tooSmallForACard ? Math.max(0, price.amountMinor - SMALLEST_CHARGE_MINOR) : spendable;
  return money(spent, price.currency);
}
