import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { nullFields, present } from '../protocol/present.ts';
import {
  invalidParameter,
  missing,
  missingParameter,
  missingReference,
  refused,
} from '../protocol/stripe-error.ts';
import { newId } from '../store/new-id.ts';
import { announce } from '../webhooks/event.ts';
import { type Coupon, isValid } from './coupon.ts';
import { positive } from './coupons.endpoints.ts';
import { isActive, type PromotionCode } from './promotion-code.ts';

export const promotionCodeEndpoints = [
  post('/v1/promotion_codes', (call) => {
    const { sandbox, account, parameters } = call;
    const coupon = couponFor(call);
    const customer = parameters.text('customer');
    if (customer && !sandbox.store.find('customer', customer)) {
      throw missingReference('customer', customer, 'customer');
    }
    const code = sandbox.store.put('promotion_code', {
      ...nullFields('promotion_code'),
      id: newId('promo'),
      object: 'promotion_code',
      active: parameters.flag('active') ?? true,
      code: freeCode(call, customer),
      created: sandbox.now(),
      customer,
      expires_at: expiryOf(parameters, coupon, sandbox.now()),
      livemode: false,
      max_redemptions: mostUses(parameters, coupon),
      metadata: mergeMetadata({}, parameters),
      promotion: { coupon: coupon.id, type: 'coupon' },
      restrictions: restrictionsOf(parameters),
      times_redeemed: 0,
      _account: account,
    });
    announce(sandbox, 'promotion_code.created', code);
    return present(sandbox, code);
  }),

  get('/v1/promotion_codes', (call) => {
    const { sandbox, account, parameters } = call;
    const active = parameters.flag('active');
    const code = parameters.text('code')?.toLowerCase();
    const [coupon, customer] = [parameters.text('coupon'), parameters.text('customer')];
    return listPage(
      call,
      sandbox.store
        .all('promotion_code')
        .filter((each) => each._account === account)
        .filter((each) => active === null || isActive(sandbox, each) === active)
        .filter((each) => !code || each.code.toLowerCase() === code)
        .filter((each) => !coupon || each.promotion.coupon === coupon)
        .filter((each) => !customer || each.customer === customer),
    );
  }),

  get('/v1/promotion_codes/{promotion_code}', ({ sandbox, account, path }) => {
    const code = sandbox.store.find('promotion_code', path.promotion_code ?? '');
    if (code?._account !== account) {
      throw missing('promotion code', path.promotion_code ?? '', 'promotion_code');
    }
    return present(sandbox, code);
  }),
];

function couponFor({ sandbox, account, parameters }: ApiCall): Coupon {
  const id = parameters.text('promotion.coupon');
  if (!id) throw missingParameter('promotion[coupon]');
  const coupon = sandbox.store.find('coupon', id);
  if (coupon?._account !== account || coupon._deleted) {
    throw missingReference('coupon', id, 'promotion[coupon]');
  }
  if (!isValid(sandbox, coupon))
    throw refused('This coupon can no longer be redeemed.', 'coupon_expired', 'promotion[coupon]');
  return coupon;
}

/** Whatever the case, a code is one among the active ones of a customer. */
function freeCode({ sandbox, account, parameters }: ApiCall, customer: string | null): string {
  const code = parameters.text('code') ?? newId('', 8).slice(1).toUpperCase();
  if (!/^[A-Za-z0-9-]+$/.test(code)) {
    throw invalidParameter('code', 'Promotion codes hold letters, digits and dashes only.');
  }
  const isTaken = sandbox.store
    .all('promotion_code')
    .some(
      (each: PromotionCode) =>
        each._account === account &&
        each.customer === customer &&
        each.code.toLowerCase() === code.toLowerCase() &&
        isActive(sandbox, each),
    );
  if (isTaken) {
    throw refused(`An active promotion code with \`code: ${code}\` already exists.`, undefined, 'code');
  }
  return code;
}

function expiryOf(parameters: Parameters, coupon: Coupon, now: number): number | null {
  const expiresAt = parameters.integer('expires_at');
  if (expiresAt === null) return null;
  if (expiresAt <= now) throw invalidParameter('expires_at', 'expires_at must lie in the future.');
  if (coupon.redeem_by !== null && expiresAt > coupon.redeem_by) {
    throw invalidParameter('expires_at', 'expires_at cannot be after the redeem_by of the coupon.');
  }
  return expiresAt;
}

function mostUses(parameters: Parameters, coupon: Coupon): number | null {
  const most = positive(parameters, 'max_redemptions');
  if (most !== null && coupon.max_redemptions !== null && most > coupon.max_redemptions) {
    throw invalidParameter(
      'max_redemptions',
      'max_redemptions cannot be greater than the max_redemptions of the coupon.',
    );
  }
  return most;
}

function restrictionsOf(parameters: Parameters): PromotionCode['restrictions'] {
  const minimum = positive(parameters, 'restrictions.minimum_amount');
  const currency = parameters.has('restrictions.minimum_amount_currency')
    ? parameters.currency('restrictions.minimum_amount_currency')
    : null;
  if (minimum !== null && currency === null) throw missingParameter('restrictions[minimum_amount_currency]');
  return {
    first_time_transaction: parameters.flag('restrictions.first_time_transaction') ?? false,
    minimum_amount: minimum,
    minimum_amount_currency: currency,
  };
}
