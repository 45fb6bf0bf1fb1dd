import { type Money, money, subtract, zero } from '../money/money.ts';

export const PACKAGE_SIZES = [3, 5, 10] as const;
export type PackageSize = (typeof PACKAGE_SIZES)[number];
export type OrderKind = 'package' | 'gift';
/**
 * `pending`: not paid for yet. `refunded`, `expired`: what was left has gone back, to the card or as credit.
 * `taken_back`: by the buyer's bank.
 */
export type PackageStatus = 'pending' | 'active' | 'refunded' | 'expired' | 'taken_back';
export type GiftStatus = 'pending' | 'paid' | 'redeemed' | 'refunded' | 'taken_back';

/** How long sessions may wait to be booked (payments.md, head): the platform holds no coach's money for longer. */
export const DEFAULT_PACKAGE_DAYS = 80;

/** A package as its arithmetic sees it. Amounts are minor units of `currency`. */
export type PackageParts = {
  sessions: number;
  priceMinor: number;
  /** What one session cost alone when the package was bought. */
  singlePriceMinor: number;
  sessionsLeft: number;
  leftMinor: number;
  currency: string;
};

/**
 * What the next session of a package is worth: equal parts of the price, rounded down, with the odd cents on the last.
 *
 * @throws RangeError when no session is left
 * @see payments.md 1.13
 */
export function nextSessionPrice(parts: PackageParts): Money {
  const { sessions, priceMinor, sessionsLeft, leftMinor, currency } = parts;
  if (sessionsLeft < 1) throw new RangeError('no session is left in this package');
  return money(sessionsLeft === 1 ? leftMinor : Math.floor(priceMinor / sessions), currency);
}

/**
 * What goes back for the unused sessions: the price less the used ones at single price, never less than nothing. The
 * rest of what the package holds is what the used sessions cost more; coach and platform share it.
 *
 * @returns refund + rest = what the package holds
 * @see product.md, Policies, "Packages"
 */
export function packageRefund(parts: PackageParts): { refund: Money; rest: Money } {
  const { sessions, priceMinor, singlePriceMinor, sessionsLeft, leftMinor, currency } = parts;
  if (sessionsLeft === 0) return { refund: zero(currency), rest: money(leftMinor, currency) };
  const used = money((sessions - sessionsLeft) * singlePriceMinor, currency);
  const wished = subtract(money(priceMinor, currency), used).amountMinor;
  const refund = money(Math.min(Math.max(0, wished), leftMinor), currency);
  return { refund, rest: subtract(money(leftMinor, currency), refund) };
}

/** How much less a package costs than its sessions one by one, in whole per cent, rounded down. */
export function packageSaving(price: Money, single: Money, sessions: number): number {
  const alone = single.amountMinor * sessions;
  return alone === 0 ? 0 : Math.max(0, Math.floor(((alone - price.amountMinor) * 100) / alone));
}

/** Where the refund of an order goes: to the card as far as it was charged, the rest as credit. */
export function splitOrderRefund(
  order: { amountMinor: number; refundedMinor: number; currency: string },
  amount: Money,
): { toCard: Money; toCredit: Money } {
  const toCard = money(Math.min(amount.amountMinor, order.amountMinor - order.refundedMinor), order.currency);
  const toCredit = subtract(amount, toCard);
  return { toCard, toCredit };
}
