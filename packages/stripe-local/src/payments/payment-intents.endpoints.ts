import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { listPage } from '../protocol/list-page.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { present } from '../protocol/present.ts';
import { missing, StripeError } from '../protocol/stripe-error.ts';
import { captureIntent } from './capture.ts';
import { chosenMethod } from './chosen-method.ts';
import { createPaymentIntent } from './create-intent.ts';
import { chargeable, intentChanges, shippingOf } from './intent-parameters.ts';
import {
  cancelIntent,
  confirmIntent,
  type PaymentIntent,
  refuseUnconfirmable,
  shownIntent,
  unexpectedState,
} from './payment-intent.ts';
import { testCard } from './test-card.ts';

/** As long as nothing is charged, the price may change. */
const CHANGEABLE = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

export const paymentIntentEndpoints = [
  post('/v1/payment_intents', (call) => {
    const { sandbox, account, parameters } = call;
    const currency = parameters.currency('currency');
    const amount = chargeable(parameters.requiredAmount('amount'), currency);
    const changes = intentChanges(call);
    const captureMethod = parameters.text('capture_method') as PaymentIntent['capture_method'] | null;
    const intent = createPaymentIntent(sandbox, account, {
      amount,
      currency,
      ...changes,
      ...(captureMethod && { capture_method: captureMethod }),
      ...(changes.payment_method && { status: 'requires_confirmation' as const }),
      ...(parameters.has('automatic_payment_methods') && {
        automatic_payment_methods: automaticMethods(parameters),
      }),
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
    const amount = parameters.has('amount') ? parameters.requiredAmount('amount') : null;
    const currency = parameters.has('currency') ? parameters.currency('currency') : before.currency;
    const isRepriced = amount !== null || currency !== before.currency || parameters.has('payment_method');
    if (isRepriced && !CHANGEABLE.includes(before.status)) throw unexpectedState(before, 'changed');
    const changes = {
      ...intentChanges(call, before),
      ...(isRepriced && { amount: chargeable(amount ?? before.amount, currency), currency }),
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

function confirm(call: ApiCall, before: PaymentIntent): PaymentIntent {
  const { sandbox, account, parameters } = call;
  refuseUnconfirmable(before);
  const named = parameters.text('payment_method');
  const intent = sandbox.store.change('payment_intent', before.id, {
    ...(parameters.has('receipt_email') && { receipt_email: parameters.text('receipt_email') }),
    ...(parameters.has('setup_future_usage') && {
      setup_future_usage: parameters.text('setup_future_usage') as PaymentIntent['setup_future_usage'],
    }),
    ...(parameters.has('shipping') && { shipping: shippingOf(parameters) }),
    ...(named && { payment_method: chosenMethod({ sandbox, account }, named, before.customer).id }),
  });
  if (!intent.payment_method) throw missingMethod(intent);
  const { _number: number } = sandbox.store.get('payment_method', intent.payment_method);
  const payer = { email: intent.receipt_email, name: null, saved: intent.payment_method };
  return confirmIntent(sandbox, intent.id, testCard(number, 'payment_method'), payer, {
    returnUrl: parameters.text('return_url') ?? '',
    mayAsk: !isOffSession(parameters) && parameters.flag('error_on_requires_action') !== true,
  });
}

const isOffSession = (parameters: Parameters) =>
  parameters.has('off_session') && String(parameters.get('off_session')) !== 'false';

function automaticMethods(parameters: Parameters) {
  const { enabled, allow_redirects = 'always' } = parameters.get('automatic_payment_methods') as Record<
    string,
    unknown
  >;
  return enabled ? { allow_redirects, enabled } : null;
}

function missingMethod(intent: PaymentIntent): StripeError {
  return new StripeError(400, {
    type: 'invalid_request_error',
    code: 'payment_intent_unexpected_state',
    message:
      'You cannot confirm this PaymentIntent because it is missing a payment method. Update it with a payment method first, or send one with the confirmation.',
    payment_intent: shownIntent(intent),
  });
}

function intentOf({ sandbox, account, path }: ApiCall): PaymentIntent {
  const intent = sandbox.store.find('payment_intent', path.intent ?? '');
  if (intent?._account !== account) throw missing('payment_intent', path.intent ?? '', 'intent');
  return intent;
}
