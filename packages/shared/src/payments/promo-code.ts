import type { Id } from '../id/id.ts';
import { type Money, money, percentOf, subtract, zero } from '../money/money.ts';
import { isBefore } from '../time/instant.ts';
import { SMALLEST_CHARGE_MINOR } from './credit-to-spend.ts';

/** Who pays for a discount: the platform, out of its own pocket, or the coach, by selling for less. */
export type PromoBearer = 'platform' | 'coach';
export type PromoRedemptionStatus = 'reserved' | 'redeemed' | 'released' | 'returned';

/** What a code gives and to whom. Amounts are minor units of `currency`. */
export type PromoTerms = {
  bearer: PromoBearer;
  coachId: Id<'coach'> | null;
  offeringId: Id<'offering'> | null;
  percent: number | null;
  amountMinor: number | null;
  currency: string | null;
  maxDiscountMinor: number | null;
  maxUses: number | null;
  maxUsesPerPerson: number;
  budgetMinor: number | null;
  firstTimeOnly: boolean;
  startsAt: Temporal.Instant | null;
  endsAt: Temporal.Instant | null;
  pausedAt: Temporal.Instant | null;
  uses: number;
  givenMinor: number;
};

/** What somebody wants to put a code on, and what they did before. */
export type PromoPurchase = {
  price: Money;
  coachId: Id<'coach'>;
  offeringId: Id<'offering'>;
  /** Their uses of this code that count. */
  usesByPerson: number;
  /** Whether they paid for a session before: with anybody, or with this coach where the coach bears the code. */
  paidBefore: boolean;
  now: Temporal.Instant;
};

export type PromoRefusal =
  | 'PROMO_PAUSED'
  | 'PROMO_NOT_YET'
  | 'PROMO_OVER'
  | 'PROMO_USED_UP'
  | 'PROMO_ALREADY_USED'
  | 'PROMO_FIRST_TIME_ONLY'
  | 'PROMO_OTHER_SESSION'
  | 'PROMO_OTHER_CURRENCY';

/**
 * Why a code does not work for this purchase, or null. What the person cannot change comes first, and the end is
 * excluded.
 *
 * @see payments.md 1.13
 */
export function promoRefusal(promo: PromoTerms, purchase: PromoPurchase): PromoRefusal | null {
  const { now, price } = purchase;
  if (promo.pausedAt) return 'PROMO_PAUSED';
  if (promo.startsAt && isBefore(now, promo.startsAt)) return 'PROMO_NOT_YET';
  if (promo.endsAt && !isBefore(now, promo.endsAt)) return 'PROMO_OVER';
  if (promo.coachId && promo.coachId !== purchase.coachId) return 'PROMO_OTHER_SESSION';
  if (promo.offeringId && promo.offeringId !== purchase.offeringId) return 'PROMO_OTHER_SESSION';
  if (promo.currency && promo.currency !== price.currency) return 'PROMO_OTHER_CURRENCY';
  if (promo.firstTimeOnly && purchase.paidBefore) return 'PROMO_FIRST_TIME_ONLY';
  if (purchase.usesByPerson >= promo.maxUsesPerPerson) return 'PROMO_ALREADY_USED';
  if (promo.maxUses !== null && promo.uses >= promo.maxUses) return 'PROMO_USED_UP';
  const { discount } = promoPrice(promo, price);
  if (promo.budgetMinor !== null && promo.givenMinor + discount.amountMinor > promo.budgetMinor) {
    return 'PROMO_USED_UP';
  }
  return null;
}

/**
 * What a code makes of a price. A per cent is rounded half up; the discount never passes the price or the code's own
 * limit. A rest too small for any card (payments.md 1.9) is given too, so `discount` may be a little over the limit.
 *
 * @returns discount + toPay = price; `subsidy` is the part of the discount that the platform pays to the coach
 */
export function promoPrice(
  promo: Pick<PromoTerms, 'bearer' | 'percent' | 'amountMinor' | 'maxDiscountMinor'>,
  price: Money,
): { discount: Money; toPay: Money; subsidy: Money } {
  const { currency } = price;
  const wished =
    promo.percent === null ? (promo.amountMinor ?? 0) : percentOf(price, promo.percent).amountMinor;
  const limited = Math.min(wished, promo.maxDiscountMinor ?? wished, price.amountMinor);
  const rest = price.amountMinor - limited;
  const discount = money(rest > 0 && rest < SMALLEST_CHARGE_MINOR ? price.amountMinor : limited, currency);
  return {
    discount,
    toPay: subtract(price, discount),
    subsidy: promo.bearer === 'platform' ? discount : zero(currency),
  };
}

/** A code as people type it: case, spaces and the dash do not matter to them, but the code is one text. */
export const normalPromoCode = (typed: string): string => typed.trim().toUpperCase().replace(/\s+/g, '');
