import { createPaymentMethod, type PaymentMethod } from '../payments/payment-method.ts';
import { dropPaymentMethod, keepPaymentMethod, methodsOf } from '../payments/saved-cards.ts';
import { findTestCard } from '../payments/test-card.ts';
import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import {
  missing,
  missingParameter,
  missingReference,
  refused,
  StripeError,
} from '../protocol/stripe-error.ts';
import { announce } from '../webhooks/event.ts';
import { customerOf, liveCustomerOf } from './customers.endpoints.ts';

/** Cards that customers have. There is no other kind of method here. */
export const paymentMethodEndpoints = [
  get('/v1/customers/{customer}/payment_methods', (call) => listOf(call, liveCustomerOf(call).id)),

  get('/v1/customers/{customer}/payment_methods/{payment_method}', (call) => {
    const method = methodOf(call);
    if (method.customer !== customerOf(call).id) throw missing('payment_method', method.id, 'payment_method');
    return present(call.sandbox, method);
  }),

  get('/v1/payment_methods', (call) => {
    const customer = call.parameters.text('customer');
    if (!customer) return listPage(call, []); // Stripe lists only those that somebody has
    if (!call.sandbox.store.find('customer', customer))
      throw missingReference('customer', customer, 'customer');
    return listOf(call, customer);
  }),

  get('/v1/payment_methods/{payment_method}', (call) => present(call.sandbox, methodOf(call))),

  post('/v1/payment_methods/{payment_method}', (call) => {
    const { sandbox, parameters } = call;
    const before = methodOf(call);
    if (!before.customer) throw refused('Only a PaymentMethod that a customer has can be changed.');
    const changed = sandbox.store.change('payment_method', before.id, {
      allow_redisplay:
        (parameters.text('allow_redisplay') as PaymentMethod['allow_redisplay'] | null) ??
        before.allow_redisplay,
      card: {
        ...before.card,
        exp_month: parameters.integer('card.exp_month') ?? before.card.exp_month,
        exp_year: parameters.integer('card.exp_year') ?? before.card.exp_year,
      },
      metadata: mergeMetadata(before.metadata, parameters),
    });
    announce(sandbox, 'payment_method.updated', changed, before);
    return present(sandbox, changed);
  }),

  post('/v1/payment_methods/{payment_method}/attach', (call) => {
    const { sandbox, parameters } = call;
    const customer = parameters.text('customer');
    if (!customer) throw missingParameter('customer');
    const known = sandbox.store.find('customer', customer);
    if (known?._account !== call.account || known._deleted)
      throw missingReference('customer', customer, 'customer');
    const method = toAttach(call);
    if (method.customer && method.customer !== customer)
      throw refused('The payment method you provided has already been attached to a customer.');
    return present(sandbox, keepPaymentMethod(sandbox, method.id, customer, method.allow_redisplay));
  }),

  post('/v1/payment_methods/{payment_method}/detach', (call) => {
    const { id, customer } = methodOf(call);
    if (!customer) {
      throw refused(
        'The payment method you provided is not attached to a customer so detachment is impossible.',
      );
    }
    return present(call.sandbox, dropPaymentMethod(call.sandbox, id));
  }),
];

function listOf(call: ApiCall, customer: string) {
  const { parameters, sandbox } = call;
  const type = parameters.text('type');
  const redisplay = parameters.text('allow_redisplay');
  return listPage(
    call,
    methodsOf(sandbox, customer)
      .filter((method) => !type || method.type === type)
      .filter(({ allow_redisplay }) => !redisplay || allow_redisplay === redisplay),
  );
}

/** One that exists, or a new one of a test card's name. */
function toAttach(call: ApiCall): PaymentMethod {
  const { sandbox, account, path } = call;
  const card = findTestCard(path.payment_method ?? '');
  if (card?.decline) {
    const { code, declineCode, message } = card.decline;
    throw new StripeError(402, { type: 'card_error', code, decline_code: declineCode, message });
  }
  if (card) return createPaymentMethod(sandbox, account, card, { email: null, name: null });
  const method = methodOf(call);
  if (!method._spent) return method;
  throw refused(
    'This PaymentMethod was previously used without being attached to a Customer or was detached from a Customer, and may not be used again.',
  );
}

function methodOf({ sandbox, account, path }: ApiCall): PaymentMethod {
  const id = path.payment_method ?? '';
  const method = sandbox.store.find('payment_method', id);
  if (method?._account !== account) throw missing('payment_method', id, 'payment_method');
  return method;
}
