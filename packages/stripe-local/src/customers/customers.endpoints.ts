import { chosenMethod } from '../payments/chosen-method.ts';
import { shippingOf } from '../payments/intent-parameters.ts';
import { dropPaymentMethod, keepPaymentMethod, methodsOf } from '../payments/saved-cards.ts';
import { type ApiCall, get, post, remove } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { present } from '../protocol/present.ts';
import { missing } from '../protocol/stripe-error.ts';
import { announce } from '../webhooks/event.ts';
import { type Customer, makeCustomer } from './customer.ts';

export const customerEndpoints = [
  post('/v1/customers', ({ sandbox, account, parameters }) => {
    const fields = { ...changesOf(parameters), metadata: mergeMetadata({}, parameters) };
    const customer = makeCustomer(sandbox, account, fields);
    const method = parameters.text('payment_method');
    if (method) {
      const { id, allow_redisplay } = chosenMethod({ sandbox, account }, method, null);
      keepPaymentMethod(sandbox, id, customer.id, allow_redisplay);
    }
    return present(sandbox, customer);
  }),

  get('/v1/customers', (call) => {
    const email = call.parameters.text('email');
    return listPage(
      call,
      call.sandbox.store
        .all('customer')
        .filter((customer) => customer._account === call.account && !customer._deleted)
        .filter((customer) => !email || customer.email === email),
    );
  }),

  get('/v1/customers/{customer}', (call) => present(call.sandbox, customerOf(call))),

  post('/v1/customers/{customer}', (call) => {
    const { sandbox, parameters } = call;
    const before = liveCustomerOf(call);
    const changes = { ...changesOf(parameters), metadata: mergeMetadata(before.metadata, parameters) };
    const customer = sandbox.store.change('customer', before.id, changes);
    announce(sandbox, 'customer.updated', customer, before);
    return present(sandbox, customer);
  }),

  remove('/v1/customers/{customer}', (call) => {
    const before = liveCustomerOf(call);
    const { id } = before;
    for (const method of methodsOf(call.sandbox, id)) dropPaymentMethod(call.sandbox, method.id);
    call.sandbox.store.change('customer', id, { _deleted: true });
    announce(call.sandbox, 'customer.deleted', before);
    return { id, object: 'customer', deleted: true };
  }),
];

const TEXTS = ['email', 'name', 'description', 'phone', 'business_name', 'individual_name'] as const;
const VALUES = ['invoice_prefix', 'next_invoice_sequence', 'preferred_locales', 'tax_exempt'] as const;

function changesOf(parameters: Parameters): Partial<Customer> {
  const given = TEXTS.filter((name) => parameters.has(name));
  const values = VALUES.filter((name) => parameters.has(name));
  if (parameters.has('email')) parameters.email('email');
  return {
    ...Object.fromEntries(given.map((name) => [name, parameters.text(name)])),
    ...Object.fromEntries(values.map((name) => [name, parameters.get(name) || 'none'])),
    ...(parameters.has('balance') && { balance: parameters.integer('balance') }),
    ...(parameters.has('address') && { address: addressOf(parameters) }),
    ...(parameters.has('shipping') && { shipping: shippingOf(parameters) }),
  };
}

const PLACE = ['city', 'country', 'line1', 'line2', 'postal_code', 'state'] as const;

/** An empty one takes it away. */
function addressOf(parameters: Parameters): Customer['address'] {
  if (parameters.get('address') === '') return null;
  const given = parameters.under('address');
  return Object.fromEntries(PLACE.map((name) => [name, given.text(name)])) as Customer['address'];
}

export function customerOf({ sandbox, account, path }: ApiCall): Customer {
  const customer = sandbox.store.find('customer', path.customer ?? '');
  if (customer?._account !== account) throw missing('customer', path.customer ?? '');
  return customer;
}

export function liveCustomerOf(call: ApiCall): Customer {
  const customer = customerOf(call);
  if (customer._deleted) throw missing('customer', customer.id);
  return customer;
}
