import type { Shape } from './check-request.ts';

const REDISPLAY = '=always|limited|unspecified';
const PAGING = { limit: 'integer', starting_after: 'string', ending_before: 'string', expand: ['string'] };

/** Operations that the reduced description leaves out, by the types of `stripe@23.1.0`. */
export const MORE_REQUEST_SHAPES: Record<string, Record<string, Shape>> = {
  'get /v1/customers/{customer}/payment_methods': { ...PAGING, allow_redisplay: REDISPLAY, type: 'string' },
  'get /v1/customers/{customer}/payment_methods/{payment_method}': { expand: ['string'] },
  'get /v1/payment_methods': {
    ...PAGING,
    allow_redisplay: REDISPLAY,
    customer: 'string',
    customer_account: 'string',
    type: 'string',
  },
  'get /v1/payment_methods/{payment_method}': { expand: ['string'] },
  'post /v1/payment_methods/{payment_method}': {
    allow_redisplay: REDISPLAY,
    billing_details: 'map',
    card: { exp_month: 'integer', exp_year: 'integer', networks: 'any' },
    expand: ['string'],
    metadata: { anyOf: ['map', ''] },
  },
  'post /v1/payment_methods/{payment_method}/attach': {
    customer: 'string',
    customer_account: 'string',
    expand: ['string'],
  },
  'post /v1/payment_methods/{payment_method}/detach': { expand: ['string'] },
  'get /v1/tax/registrations': { ...PAGING, status: '=active|all|expired|scheduled' },
  'get /v1/tax/settings': { expand: ['string'] },
};
