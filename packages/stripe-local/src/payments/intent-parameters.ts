import type { ApiCall } from '../protocol/endpoint.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { type Parameters, param } from '../protocol/parameters.ts';
import { invalidParameter, missingReference, refused } from '../protocol/stripe-error.ts';
import { chosenMethod } from './chosen-method.ts';
import type { PaymentIntent } from './payment-intent.ts';
import { smallestCharge } from './smallest-charge.ts';

const TEXTS = [
  'customer',
  'description',
  'receipt_email',
  'setup_future_usage',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
] as const;

/** Charges belong to the platform here; money reaches connected accounts by transfers of their own. */
const NOT_SIMULATED = ['application_fee_amount', 'on_behalf_of', 'transfer_data'];

/** What a request to create or update says about the intent. */
export function intentChanges(call: ApiCall, before?: PaymentIntent): Partial<PaymentIntent> {
  const { parameters } = call;
  refuseUnsimulated(parameters);
  const customer = parameters.has('customer') ? customerOf(call) : (before?.customer ?? null);
  const method = parameters.text('payment_method');
  return {
    metadata: mergeMetadata(before?.metadata ?? {}, parameters),
    ...Object.fromEntries(
      TEXTS.filter((name) => parameters.has(name)).map((name) => [name, parameters.text(name)]),
    ),
    ...(method && { payment_method: chosenMethod(call, method, customer).id }),
    ...(method &&
      before?.status === 'requires_payment_method' && { status: 'requires_confirmation' as const }),
    ...(parameters.has('shipping') && { shipping: shippingOf(parameters) }),
    ...(parameters.has('allowed_payment_method_types') && typesOf(parameters)),
  };
}

export function chargeable(amount: number, currency: string): number {
  if (amount >= smallestCharge(currency)) return amount;
  if (amount < 1)
    throw invalidParameter('amount', `Invalid positive integer: ${amount}`, 'parameter_invalid_integer');
  throw refused(
    `Amount must be at least ${smallestCharge(currency)} ${currency}.`,
    'amount_too_small',
    'amount',
  );
}

function refuseUnsimulated(parameters: Parameters): void {
  const asked = NOT_SIMULATED.find((name) => parameters.has(name));
  if (!asked) return;
  throw invalidParameter(
    param(asked),
    `The local Stripe server makes no destination charges: ${asked} cannot be used.`,
  );
}

function customerOf({ sandbox, account, parameters }: ApiCall): string | null {
  const id = parameters.text('customer');
  const customer = id ? sandbox.store.find('customer', id) : undefined;
  if (id && (customer?._account !== account || customer._deleted))
    throw missingReference('customer', id, 'customer');
  return id;
}

const PLACE = ['city', 'country', 'line1', 'line2', 'postal_code', 'state'] as const;

/** Where goods go. An empty one takes it away. */
export function shippingOf(parameters: Parameters): Record<string, unknown> | null {
  if (parameters.get('shipping') === '') return null;
  const given = parameters.under('shipping');
  const address = given.under('address');
  return {
    address: Object.fromEntries(PLACE.map((name) => [name, address.text(name)])),
    name: given.text('name'),
    phone: given.text('phone'),
    ...(given.has('carrier') && { carrier: given.text('carrier') }),
    ...(given.has('tracking_number') && { tracking_number: given.text('tracking_number') }),
  };
}

function typesOf(parameters: Parameters): Partial<PaymentIntent> {
  const types = parameters.texts('allowed_payment_method_types');
  return { allowed_payment_method_types: types, payment_method_types: types };
}
