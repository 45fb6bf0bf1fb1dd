import type { ApiCall } from '../protocol/endpoint.ts';
import { invalidParameter, missingReference, refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { amountOff, type Coupon, isValid } from './coupon.ts';
import { isActive, type PromotionCode } from './promotion-code.ts';

/** What stands on a session: one of the two. */
export type SessionDiscount = { coupon: string | null; promotion_code: string | null };
type Call = Pick<ApiCall, 'sandbox' | 'account' | 'parameters'>;

/** Reads `discounts` of a new session: at most one, of a coupon or of a promotion code that can still be used. */
export function readDiscount(
  call: Call,
  { currency, subtotal }: { currency: string; subtotal: number },
): { discounts: SessionDiscount[]; amount: number } {
  const { parameters } = call;
  const given = parameters.list('discounts') as { coupon?: string; promotion_code?: string }[];
  if (given.length === 0) return { discounts: [], amount: 0 };
  if (parameters.has('allow_promotion_codes')) {
    throw refused(
      'You may only specify one of these parameters: allow_promotion_codes, discounts.',
      undefined,
      'discounts',
    );
  }
  const [discount] = given;
  if (given.length > 1 || !discount) {
    throw invalidParameter('discounts', 'At most one discount can be applied to a Checkout Session.');
  }
  const code = discount.promotion_code ? findCode(call, discount.promotion_code) : null;
  const param = code ? 'discounts[0][promotion_code]' : 'discounts[0][coupon]';
  const coupon = findCoupon(call, code?.promotion.coupon ?? discount.coupon ?? '', param);
  if (coupon.currency !== null && coupon.currency !== currency) {
    throw refused(`The currency of the coupon is ${coupon.currency}, not ${currency}.`, undefined, param);
  }
  if (code) {
    refuseTooSmall(code, currency, subtotal, param);
    refuseOthers(call, code, param);
  }
  return {
    discounts: [{ coupon: code ? null : coupon.id, promotion_code: code?.id ?? null }],
    amount: amountOff(coupon, subtotal),
  };
}

/** A code as a payer types it on the hosted page, in whatever case. */
export function readCodeTyped(
  sandbox: Sandbox,
  session: { _account: string; currency: string; amount_subtotal: number; customer: string | null },
  typed: string,
): { discount: SessionDiscount; amount: number } {
  const { currency, amount_subtotal: subtotal } = session;
  const code = sandbox.store
    .all('promotion_code')
    .find(
      (each) =>
        each._account === session._account &&
        each.code.toUpperCase() === typed.trim().toUpperCase() &&
        isActive(sandbox, each),
    );
  const coupon = code && sandbox.store.get('coupon', code.promotion.coupon);
  const isForThem = code && (code.customer === null || code.customer === session.customer);
  if (!coupon || !isForThem || (coupon.currency !== null && coupon.currency !== currency))
    throw refused('This code is not valid.');
  refuseTooSmall(code, currency, subtotal, undefined);
  return { discount: { coupon: null, promotion_code: code.id }, amount: amountOff(coupon, subtotal) };
}

/** A code may be for one customer only, or for those who have not paid yet. */
function refuseOthers({ sandbox, parameters }: Call, code: PromotionCode, param: string): void {
  const customer = parameters.text('customer');
  if (code.customer !== null && code.customer !== customer)
    throw refused('This promotion code belongs to another customer.', undefined, param);
  const isOld =
    customer !== null &&
    sandbox.store.all('charge').some((charge) => charge.customer === customer && charge.paid);
  if (code.restrictions.first_time_transaction && isOld)
    throw refused('This promotion code is for customers who have not paid yet.', undefined, param);
}

function refuseTooSmall(
  { restrictions }: PromotionCode,
  currency: string,
  subtotal: number,
  param: string | undefined,
) {
  const { minimum_amount: least, minimum_amount_currency: leastIn } = restrictions;
  if (least !== null && (leastIn !== currency || subtotal < least)) {
    throw refused(`This promotion code needs an order of at least ${least} ${leastIn}.`, undefined, param);
  }
}

function findCode({ sandbox, account }: Call, id: string): PromotionCode {
  const code = sandbox.store.find('promotion_code', id);
  if (code?._account !== account)
    throw missingReference('promotion code', id, 'discounts[0][promotion_code]');
  if (!isActive(sandbox, code)) {
    throw refused('This promotion code is not active.', undefined, 'discounts[0][promotion_code]');
  }
  return code;
}

function findCoupon({ sandbox, account }: Call, id: string, param: string): Coupon {
  const coupon = sandbox.store.find('coupon', id);
  if (coupon?._account !== account || coupon._deleted) throw missingReference('coupon', id, param);
  if (!isValid(sandbox, coupon))
    throw refused('This coupon can no longer be redeemed.', 'coupon_expired', param);
  return coupon;
}

/** A paid session used its coupon, and its code, once. */
export function countRedemption(sandbox: Sandbox, discounts: readonly SessionDiscount[]): void {
  for (const { coupon, promotion_code } of discounts) {
    const code = promotion_code ? sandbox.store.find('promotion_code', promotion_code) : undefined;
    if (code) {
      sandbox.store.change('promotion_code', code.id, { times_redeemed: code.times_redeemed + 1 });
    }
    const found = sandbox.store.find('coupon', coupon ?? code?.promotion.coupon ?? '');
    if (found) sandbox.store.change('coupon', found.id, { times_redeemed: found.times_redeemed + 1 });
  }
}

/** The discount of each line: by its share of the whole, the odd units on the last. */
export function shareDiscount(subtotals: readonly number[], discount: number): number[] {
  const whole = subtotals.reduce((sum, each) => sum + each, 0);
  let left = discount;
  return subtotals.map((subtotal, at) => {
    const part = at === subtotals.length - 1 ? left : Math.floor((discount * subtotal) / (whole || 1));
    left -= part;
    return part;
  });
}
