import { type ApiCall, get, post, remove } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { nullFields, present } from '../protocol/present.ts';
import { invalidParameter, missing, missingParameter, refused } from '../protocol/stripe-error.ts';
import { newId } from '../store/new-id.ts';
import { announce } from '../webhooks/event.ts';
import type { Coupon } from './coupon.ts';

const FIVE_YEARS_SECONDS = 5 * 366 * 24 * 60 * 60;
const LONGEST_NAME = 40;

export const couponEndpoints = [
  post('/v1/coupons', ({ sandbox, account, parameters }) => {
    const id = parameters.text('id') ?? newId('', 8).slice(1);
    const known = sandbox.store.find('coupon', id);
    if (known && !known._deleted) {
      throw refused(`Coupon already exists: '${id}'.`, 'resource_already_exists', 'id');
    }
    const coupon = sandbox.store.put('coupon', {
      ...nullFields('coupon'),
      id,
      object: 'coupon',
      created: sandbox.now(),
      livemode: false,
      ...discountOf(parameters),
      ...durationOf(parameters),
      max_redemptions: positive(parameters, 'max_redemptions'),
      metadata: mergeMetadata({}, parameters),
      name: nameOf(parameters),
      redeem_by: redeemByOf(parameters, sandbox.now()),
      times_redeemed: 0,
      _deleted: false,
      _account: account,
    });
    announce(sandbox, 'coupon.created', coupon);
    return present(sandbox, coupon);
  }),

  get('/v1/coupons', (call) =>
    listPage(
      call,
      call.sandbox.store
        .all('coupon')
        .filter((coupon) => coupon._account === call.account && !coupon._deleted),
    ),
  ),

  get('/v1/coupons/{coupon}', (call) => present(call.sandbox, couponOf(call))),

  remove('/v1/coupons/{coupon}', (call) => {
    const { id } = couponOf(call);
    announce(call.sandbox, 'coupon.deleted', call.sandbox.store.change('coupon', id, { _deleted: true }));
    return { id, object: 'coupon', deleted: true };
  }),
];

function couponOf({ sandbox, account, path }: ApiCall): Coupon {
  const coupon = sandbox.store.find('coupon', path.coupon ?? '');
  if (coupon?._account !== account || coupon._deleted) throw missing('coupon', path.coupon ?? '', 'coupon');
  return coupon;
}

function discountOf(parameters: Parameters): Pick<Coupon, 'amount_off' | 'percent_off' | 'currency'> {
  const percent = parameters.get('percent_off');
  if (parameters.has('percent_off') && parameters.has('amount_off')) {
    throw refused('You must pass either percent_off or amount_off, not both.', undefined, 'percent_off');
  }
  if (typeof percent === 'number') {
    if (percent <= 0 || percent > 100) {
      throw invalidParameter('percent_off', `Invalid decimal: ${percent}; must be above 0 and at most 100.`);
    }
    return { percent_off: percent, amount_off: null, currency: null };
  }
  if (!parameters.has('amount_off')) throw missingParameter('percent_off');
  const amount = parameters.requiredAmount('amount_off');
  return { percent_off: null, amount_off: amount, currency: parameters.currency('currency') };
}

function durationOf(parameters: Parameters): Pick<Coupon, 'duration' | 'duration_in_months'> {
  const duration = (parameters.text('duration') ?? 'once') as Coupon['duration'];
  const months = positive(parameters, 'duration_in_months');
  if (duration === 'repeating' && months === null) throw missingParameter('duration_in_months');
  if (duration !== 'repeating' && months !== null) {
    throw invalidParameter('duration_in_months', 'duration_in_months goes only with duration repeating.');
  }
  return { duration, duration_in_months: months };
}

function nameOf(parameters: Parameters): string | null {
  const name = parameters.text('name');
  if (name && name.length > LONGEST_NAME) {
    throw invalidParameter('name', `Invalid string: must be at most ${LONGEST_NAME} characters.`);
  }
  return name;
}

function redeemByOf(parameters: Parameters, now: number): number | null {
  const redeemBy = parameters.integer('redeem_by');
  if (redeemBy === null) return null;
  if (redeemBy <= now || redeemBy > now + FIVE_YEARS_SECONDS) {
    throw invalidParameter('redeem_by', 'redeem_by must lie in the future, and at most five years ahead.');
  }
  return redeemBy;
}

export function positive(parameters: Parameters, path: string): number | null {
  const value = parameters.integer(path);
  if (value !== null && value < 1) {
    throw invalidParameter(path, `Invalid positive integer: ${value}`, 'parameter_invalid_integer');
  }
  return value;
}
