import { readCodeTyped, type SessionDiscount, shareDiscount } from '../promotions/session-discount.ts';
import { nullFields } from '../protocol/present.ts';
import type { Sandbox } from '../sandbox.ts';
import { lineTaxes, taxBreakdown } from './automatic-tax.ts';
import type { CheckoutSession } from './checkout-session.ts';
import type { LineItem } from './line-item.ts';
import { cancelIntent } from './payment-intent.ts';

type Priced = { items: readonly LineItem[]; discount: number; isTaxed: boolean; country: string | null };

/** What a session costs, with its discount and with its tax as far as the place of the payer is known. */
export function sessionTotals({ items, discount, isTaxed, country }: Priced) {
  const { subtotal, taxes } = partsOf(items, discount, isTaxed ? country : null);
  const onTop = taxes.reduce((sum, tax) => sum + (tax.isInclusive ? 0 : tax.amount), 0);
  return {
    amount_subtotal: subtotal,
    amount_total: subtotal - discount + onTop,
    automatic_tax: {
      enabled: isTaxed,
      liability: isTaxed ? { type: 'self' as const } : null,
      provider: isTaxed ? 'stripe' : null,
      status: isTaxed ? (country ? ('complete' as const) : ('requires_location_inputs' as const)) : null,
    },
    total_details: {
      amount_discount: discount,
      amount_shipping: 0,
      amount_tax: taxes.reduce((sum, { amount }) => sum + amount, 0),
    },
    _country: country,
  };
}

/** Each line's part of the discount and of the tax. */
export function partsOf(items: readonly LineItem[], discount: number, country: string | null) {
  const prices = items.map(({ unitAmount, quantity }) => unitAmount * quantity);
  const discounts = shareDiscount(prices, discount);
  return {
    subtotal: prices.reduce((sum, price) => sum + price, 0),
    discounts,
    taxes: lineTaxes(items, discounts, country),
  };
}

/** The payer said where they live: the tax follows from it. */
export function setCountry(sandbox: Sandbox, id: string, country: string): CheckoutSession {
  return price(sandbox, id, { country });
}

/** The payer typed a promotion code. @throws refusal in words for the page */
export function applyCode(sandbox: Sandbox, id: string, code: string): CheckoutSession {
  const session = sandbox.store.get('checkout.session', id);
  const { discount, amount } = readCodeTyped(sandbox, session, code);
  return price(sandbox, id, { discounts: [discount], discount: amount });
}

export const removeCode = (sandbox: Sandbox, id: string): CheckoutSession =>
  price(sandbox, id, { discounts: [], discount: 0 });

function price(
  sandbox: Sandbox,
  id: string,
  wish: { country?: string; discounts?: SessionDiscount[]; discount?: number },
): CheckoutSession {
  const session = sandbox.store.get('checkout.session', id);
  const totals = sessionTotals({
    items: session._lineItems,
    discount: wish.discount ?? session.total_details.amount_discount,
    isTaxed: session.automatic_tax.enabled,
    country: wish.country ?? session._country,
  });
  // An attempt that was made at another price is not taken up again.
  const intent = session._intent ? sandbox.store.get('payment_intent', session._intent) : undefined;
  if (intent && intent.amount !== totals.amount_total && intent.status !== 'canceled')
    cancelIntent(sandbox, intent.id, 'abandoned');
  return sandbox.store.change('checkout.session', id, {
    ...totals,
    discounts: wish.discounts ?? session.discounts,
  });
}

/** Reached by `expand: ['total_details.breakdown']`. */
export function totalsBreakdown(sandbox: Sandbox, id: string) {
  const session = sandbox.store.get('checkout.session', id);
  const { amount_discount: discount } = session.total_details;
  const country = session.automatic_tax.enabled ? session._country : null;
  const { taxes } = partsOf(session._lineItems, discount, country);
  return {
    discounts: session.discounts.map(({ coupon, promotion_code }) => ({
      amount: discount,
      discount: {
        ...nullFields('discount'),
        id: `di_${id.slice(-14)}`,
        object: 'discount',
        checkout_session: id,
        customer: session.customer,
        promotion_code,
        source: { coupon: coupon ?? couponOf(sandbox, promotion_code), type: 'coupon' },
        start: session.created,
      },
    })),
    taxes: country ? taxBreakdown(taxes, country, session.created) : [],
  };
}

const couponOf = (sandbox: Sandbox, code: string | null) =>
  code ? sandbox.store.get('promotion_code', code).promotion.coupon : null;
