import { StripeError } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { chargeIntent, declineIntent, type PaymentIntent, unexpectedState } from './payment-intent.ts';
import { testCard } from './test-card.ts';

const FAILED = {
  code: 'payment_intent_authentication_failure',
  declineCode: 'authentication_required',
  message: 'The bank could not confirm that it is you. Try again or use another card.',
};

/** The answer on the bank's 3-D Secure page. A failed one leaves the intent waiting for another card. */
export function answerChallenge(sandbox: Sandbox, id: string, passed: boolean): PaymentIntent {
  const intent = sandbox.store.get('payment_intent', id);
  if (!intent._challenge) throw unexpectedState(intent, 'authenticated');
  const { number, payer } = intent._challenge;
  if (passed) return chargeIntent(sandbox, intent, testCard(number, 'card'), payer);
  declineIntent(sandbox, intent, FAILED, undefined);
  return sandbox.store.get('payment_intent', id);
}

/** Runs a payment that may be declined; the decline is an answer here, not an error. */
export function declineOf(pay: () => unknown): string | null {
  try {
    pay();
    return null;
  } catch (error) {
    if (error instanceof StripeError && error.fields.type === 'card_error') return error.fields.message;
    throw error;
  }
}
