import { nullFields } from '../protocol/present.ts';
import type { Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import { announce } from '../webhooks/event.ts';
import type { PaymentIntent } from './payment-intent.ts';

export type NewPaymentIntent = Pick<PaymentIntent, 'amount' | 'currency'> & Partial<PaymentIntent>;

export function createPaymentIntent(
  sandbox: Sandbox,
  account: string,
  given: NewPaymentIntent,
): PaymentIntent {
  const id = newId('pi');
  const intent = sandbox.store.put('payment_intent', {
    ...nullFields('payment_intent'),
    id,
    object: 'payment_intent',
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    automatic_payment_methods: { allow_redirects: 'always', enabled: true },
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${newId('', 24).slice(1)}`,
    confirmation_method: 'automatic',
    created: sandbox.now(),
    customer: null,
    description: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: {},
    payment_method: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card', 'link'],
    receipt_email: null,
    setup_future_usage: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_group: null,
    ...given,
    _account: account,
  });
  announce(sandbox, 'payment_intent.created', intent);
  return intent;
}
