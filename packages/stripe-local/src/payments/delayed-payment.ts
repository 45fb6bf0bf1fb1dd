import type { Sandbox } from '../sandbox.ts';
import { announce } from '../webhooks/event.ts';
import { chargeIntent, declineIntent, type PaymentIntent, unexpectedState } from './payment-intent.ts';
import { testCard } from './test-card.ts';

const FAILED = {
  code: 'payment_intent_payment_attempt_failed',
  declineCode: 'generic_decline',
  message: 'The payment did not arrive.',
};

/** Days later a delayed method says whether the money came. */
export function finishDelayedPayment(
  sandbox: Sandbox,
  intent: PaymentIntent,
  succeeded: boolean,
): PaymentIntent {
  if (intent.status !== 'processing') throw unexpectedState(intent, 'settled');
  if (succeeded)
    chargeIntent(sandbox, intent, testCard('pm_card_visa', 'card'), {
      email: intent.receipt_email,
      name: null,
    });
  else declineIntent(sandbox, intent, FAILED, undefined);
  if (intent._session) {
    const session = succeeded
      ? sandbox.store.change('checkout.session', intent._session, { payment_status: 'paid' })
      : sandbox.store.get('checkout.session', intent._session);
    announce(sandbox, `checkout.session.async_payment_${succeeded ? 'succeeded' : 'failed'}`, session);
  }
  return sandbox.store.get('payment_intent', intent.id);
}
