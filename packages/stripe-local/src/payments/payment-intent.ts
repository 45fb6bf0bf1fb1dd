import type { Metadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { StripeError } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { scheduleTask } from '../schedule/task.ts';
import type { Owned } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';
import { createCharge, releaseCharge } from './charge.ts';
import { createPaymentMethod, type Payer, type PaymentMethod } from './payment-method.ts';
import { keepPaymentMethod } from './saved-cards.ts';
import { asSaved, type Decline, type TestCard } from './test-card.ts';

export interface PaymentIntent extends Owned {
  object: 'payment_intent';
  amount: number;
  amount_capturable: number;
  amount_received: number;
  capture_method: 'automatic' | 'automatic_async' | 'manual';
  client_secret: string;
  currency: string;
  customer: string | null;
  description: string | null;
  last_payment_error: unknown;
  latest_charge: string | null;
  metadata: Metadata;
  payment_method: string | null;
  receipt_email: string | null;
  setup_future_usage: 'off_session' | 'on_session' | null;
  statement_descriptor_suffix: string | null;
  status:
    | 'canceled'
    | 'processing'
    | 'requires_action'
    | 'requires_capture'
    | 'requires_confirmation'
    | 'requires_payment_method'
    | 'succeeded';
  transfer_group: string | null;
  /** The card whose challenge is open, and where its page leads back to. */
  _challenge?: { number: string; payer: Payer; returnUrl: string } | null;
  /** The checkout session this belongs to. */
  _session?: string;
}

const NOBODY_TO_ASK: Decline = {
  code: 'authentication_required',
  declineCode: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
};

const AUTHORISATION_SECONDS = 7 * 24 * 60 * 60;

/** `mayAsk`: the payer is there to pass a challenge of their bank. */
interface Confirming {
  returnUrl?: string;
  mayAsk?: boolean;
}

/** Tries a card. A declined one throws `card_error` after leaving its failed charge behind. */
export function confirmIntent(
  sandbox: Sandbox,
  id: string,
  testCard: TestCard,
  payer: Payer,
  { returnUrl = '', mayAsk = true }: Confirming = {},
): PaymentIntent {
  const intent = sandbox.store.get('payment_intent', id);
  refuseUnconfirmable(intent);
  if (!testCard.challenge) return chargeIntent(sandbox, intent, testCard, payer);
  if (mayAsk) return openChallenge(sandbox, intent, testCard, payer, returnUrl);
  return chargeIntent(sandbox, intent, { ...testCard, decline: NOBODY_TO_ASK }, payer);
}

export function refuseUnconfirmable(intent: PaymentIntent): void {
  if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(intent.status))
    throw unexpectedState(intent, 'confirmed');
}

export function chargeIntent(
  sandbox: Sandbox,
  intent: PaymentIntent,
  testCard: TestCard,
  payer: Payer,
): PaymentIntent {
  const known = payer.saved ? sandbox.store.get('payment_method', payer.saved) : undefined;
  const card = known?.customer ? asSaved(testCard) : testCard;
  const paymentMethod = known ?? createPaymentMethod(sandbox, intent._account, card, payer);
  const capture = intent.capture_method !== 'manual';
  const charge = createCharge(sandbox, {
    intent,
    testCard: card,
    payer,
    paymentMethod: paymentMethod.id,
    capture,
  });
  if (card.decline)
    throw declineIntent(sandbox, intent, card.decline, charge.id, present(sandbox, paymentMethod));
  afterUse(sandbox, intent, paymentMethod, payer);

  const done = sandbox.store.change('payment_intent', intent.id, {
    status: capture ? 'succeeded' : 'requires_capture',
    amount_received: capture ? intent.amount : 0,
    amount_capturable: capture ? 0 : intent.amount,
    latest_charge: charge.id,
    payment_method: paymentMethod.id,
    last_payment_error: null,
    next_action: null,
    _challenge: null,
  });
  announce(sandbox, capture ? 'payment_intent.succeeded' : 'payment_intent.amount_capturable_updated', done);
  if (!capture)
    scheduleTask(sandbox, 'lapse-authorisation', intent.id, sandbox.now() + AUTHORISATION_SECONDS);
  if (card.afterwards) scheduleAftermath(sandbox, card.afterwards, charge.id);
  return done;
}

/** A typed card is kept when the payer or the shop said so; otherwise nobody can use it again. */
function afterUse(sandbox: Sandbox, intent: PaymentIntent, { id, customer }: PaymentMethod, payer: Payer) {
  if (customer) return;
  const isKept = payer.saves || intent.setup_future_usage !== null;
  if (!intent.customer || !isKept) sandbox.store.change('payment_method', id, { _spent: true });
  else keepPaymentMethod(sandbox, id, intent.customer, payer.saves ? 'always' : 'limited');
}

/** Records the failed attempt; gives the error to throw. The intent waits for another card. */
export function declineIntent(
  sandbox: Sandbox,
  intent: PaymentIntent,
  { code, declineCode, message }: Decline,
  charge: string | undefined,
  paymentMethod?: unknown,
): StripeError {
  const error = {
    type: 'card_error' as const,
    code,
    decline_code: declineCode,
    message,
    ...(charge && { charge }),
  };
  const failed = sandbox.store.change('payment_intent', intent.id, {
    status: 'requires_payment_method',
    last_payment_error: {
      ...error,
      doc_url: `https://docs.stripe.com/error-codes/${code.replaceAll('_', '-')}`,
      payment_method: paymentMethod,
    },
    next_action: null,
    _challenge: null,
    payment_method: null,
    ...(charge && { latest_charge: charge }),
  });
  announce(sandbox, 'payment_intent.payment_failed', failed);
  const refusal = { ...error, payment_intent: shownIntent(failed), payment_method: paymentMethod };
  return new StripeError(402, refusal, { keepsWork: true });
}

export function cancelIntent(sandbox: Sandbox, id: string, reason: string | null): PaymentIntent {
  const intent = sandbox.store.get('payment_intent', id);
  if (intent.status === 'succeeded' || intent.status === 'canceled')
    throw unexpectedState(intent, 'canceled');
  const canceled = sandbox.store.change('payment_intent', id, {
    status: 'canceled',
    canceled_at: sandbox.now(),
    cancellation_reason: reason,
    amount_capturable: 0,
    next_action: null,
    _challenge: null,
  });
  if (intent.status === 'requires_capture') releaseCharge(sandbox, intent.latest_charge ?? '');
  announce(sandbox, 'payment_intent.canceled', canceled);
  return canceled;
}

export function unexpectedState(intent: PaymentIntent, verb: string): StripeError {
  return new StripeError(400, {
    type: 'invalid_request_error',
    code: 'payment_intent_unexpected_state',
    message: `This PaymentIntent cannot be ${verb} because it has a status of ${intent.status}.`,
    payment_intent: shownIntent(intent),
  });
}

/** As refusals show it, without the server's notes. */
export const shownIntent = (intent: PaymentIntent): Record<string, unknown> =>
  Object.fromEntries(Object.entries(intent).filter(([field]) => !field.startsWith('_')));

function openChallenge(
  sandbox: Sandbox,
  intent: PaymentIntent,
  testCard: TestCard,
  payer: Payer,
  returnUrl: string,
) {
  const url = `${sandbox.baseUrl}/3d-secure/${intent.id}`;
  const waiting = sandbox.store.change('payment_intent', intent.id, {
    status: 'requires_action',
    next_action: { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl || null, url } },
    ...(payer.saved && { payment_method: payer.saved }),
    _challenge: { number: testCard.number, payer, returnUrl },
  });
  announce(sandbox, 'payment_intent.requires_action', waiting);
  return waiting;
}

function scheduleAftermath(
  sandbox: Sandbox,
  kind: NonNullable<TestCard['afterwards']>,
  charge: string,
): void {
  const name = { dispute: 'open-dispute', inquiry: 'open-inquiry', fraud_warning: 'warn-of-fraud' } as const;
  scheduleTask(sandbox, name[kind], charge, sandbox.now() + 2);
}
