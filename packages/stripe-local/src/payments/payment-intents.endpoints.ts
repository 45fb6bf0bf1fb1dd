import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { present } from '../protocol/present.ts';
import {
  invalidParameter,
  missing,
  missingParameter,
  missingReference,
  refused,
} from '../protocol/stripe-error.ts';
import { captureIntent } from './capture.ts';
import { createPaymentIntent } from './create-intent.ts';
import { cancelIntent, confirmIntent, type PaymentIntent, unexpectedState } from './payment-intent.ts';
import { smallestCharge } from './smallest-charge.ts';
import { testCard } from './test-card.ts';

export const paymentIntentEndpoints = [
  post('/v1/payment_intents', (call) => {
    const { sandbox, account, parameters } = call;
    const currency = parameters.currency('currency');
    const intent = createPaymentIntent(sandbox, account, {
      amount: chargeable(parameters.requiredAmount('amount'), currency),
      currency,
      ...changesOf(call, {}),
      ...(parameters.text('capture_method') === 'manual' && { capture_method: 'manual' as const }),
      ...(parameters.text('payment_method') && { status: 'requires_confirmation' as const }),
    });
    const confirmed = parameters.flag('confirm') ? confirm(call, intent) : intent;
    return present(sandbox, confirmed);
  }),

  get('/v1/payment_intents', (call) => {
    const customer = call.parameters.text('customer');
    const intents = call.sandbox.store
      .all('payment_intent')
      .filter(({ _account }) => _account === call.account);
    return listPage(
      call,
      intents.filter((intent) => !customer || intent.customer === customer),
    );
  }),

  get('/v1/payment_intents/{intent}', (call) => present(call.sandbox, intentOf(call))),

  post('/v1/payment_intents/{intent}', (call) => {
    const { sandbox, parameters } = call;
    const before = intentOf(call);
    const amount = parameters.integer('amount');
    if (amount !== null && before.status !== 'requires_payment_method')
      throw unexpectedState(before, 'changed');
    const changes = {
      ...changesOf(call, before.metadata),
      ...(amount !== null && { amount: chargeable(amount, before.currency) }),
    };
    return present(sandbox, sandbox.store.change('payment_intent', before.id, changes));
  }),

  post('/v1/payment_intents/{intent}/confirm', (call) =>
    present(call.sandbox, confirm(call, intentOf(call))),
  ),

  post('/v1/payment_intents/{intent}/cancel', (call) =>
    present(
      call.sandbox,
      cancelIntent(call.sandbox, intentOf(call).id, call.parameters.text('cancellation_reason')),
    ),
  ),

  post('/v1/payment_intents/{intent}/capture', (call) =>
    present(
      call.sandbox,
      captureIntent(call.sandbox, intentOf(call), call.parameters.integer('amount_to_capture')),
    ),
  ),
];

function confirm(call: ApiCall, intent: PaymentIntent): PaymentIntent {
  const { sandbox, parameters } = call;
  const method = parameters.text('payment_method') ?? intent.payment_method;
  if (!method) throw missingParameter('payment_method');
  const known = sandbox.store.find('payment_method', method)?._number ?? method;
  const payer = { email: intent.receipt_email, name: null };
  return confirmIntent(
    sandbox,
    intent.id,
    testCard(known, 'payment_method'),
    payer,
    parameters.text('return_url') ?? '',
  );
}

function changesOf(
  { sandbox, parameters }: ApiCall,
  before: PaymentIntent['metadata'],
): Partial<PaymentIntent> {
  const customer = parameters.text('customer');
  if (customer && !sandbox.store.find('customer', customer))
    throw missingReference('customer', customer, 'customer');
  return {
    metadata: mergeMetadata(before, parameters),
    ...given(parameters, 'customer'),
    ...given(parameters, 'description'),
    ...given(parameters, 'receipt_email'),
    ...given(parameters, 'statement_descriptor_suffix'),
    ...given(parameters, 'transfer_group'),
    ...given(parameters, 'payment_method'),
  };
}

const given = (parameters: Parameters, name: string) =>
  parameters.has(name) ? { [name]: parameters.text(name) } : {};

function chargeable(amount: number, currency: string): number {
  if (amount >= smallestCharge(currency)) return amount;
  if (amount < 0)
    throw invalidParameter('amount', `Invalid positive integer: ${amount}`, 'parameter_invalid_integer');
  throw refused(
    `Amount must be at least ${smallestCharge(currency)} ${currency}.`,
    'amount_too_small',
    'amount',
  );
}

function intentOf({ sandbox, account, path }: ApiCall): PaymentIntent {
  const intent = sandbox.store.find('payment_intent', path.intent ?? '');
  if (intent?._account !== account) throw missing('payment_intent', path.intent ?? '', 'intent');
  return intent;
}
