import { refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { scheduleTask } from '../schedule/task.ts';
import { announce } from '../webhooks/event.ts';
import { cancelIntent, type PaymentIntent, unexpectedState } from './payment-intent.ts';

/** Takes what was authorised, or a part of it; the rest is released. */
export function captureIntent(sandbox: Sandbox, intent: PaymentIntent, amount: number | null): PaymentIntent {
  if (intent.status !== 'requires_capture' || !intent.latest_charge)
    throw unexpectedState(intent, 'captured');
  const captured = amount ?? intent.amount_capturable;
  if (captured < 1 || captured > intent.amount_capturable) {
    throw refused(
      'amount_to_capture must lie between 1 and the capturable amount.',
      'amount_too_large',
      'amount_to_capture',
    );
  }
  const charge = sandbox.store.change('charge', intent.latest_charge, {
    amount_captured: captured,
    captured: true,
  });
  scheduleTask(sandbox, 'settle-charge', charge.id, sandbox.now() + 1);
  announce(sandbox, 'charge.captured', charge);
  const done = sandbox.store.change('payment_intent', intent.id, {
    status: 'succeeded',
    amount_received: captured,
    amount_capturable: 0,
  });
  announce(sandbox, 'payment_intent.succeeded', done);
  if (intent._session) sandbox.store.change('checkout.session', intent._session, { payment_status: 'paid' });
  return done;
}

/** An authorisation nobody captured ends after seven days. */
export function lapseAuthorisation(sandbox: Sandbox, id: string): void {
  const intent = sandbox.store.find('payment_intent', id);
  if (intent?.status !== 'requires_capture') return;
  cancelIntent(sandbox, id, 'automatic');
}
