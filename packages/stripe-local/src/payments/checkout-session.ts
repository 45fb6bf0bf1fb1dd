import { countRedemption, type SessionDiscount } from '../promotions/session-discount.ts';
import type { Metadata } from '../protocol/metadata.ts';
import { refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Owned } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';
import { answerChallenge, declineOf } from './challenge.ts';
import { createPaymentIntent } from './create-intent.ts';
import type { LineItem } from './line-item.ts';
import { cancelIntent, confirmIntent, type PaymentIntent } from './payment-intent.ts';
import type { Payer } from './payment-method.ts';
import { makeNewCustomer } from './session-customer.ts';
import type { TestCard } from './test-card.ts';

export interface CheckoutSession extends Owned {
  object: 'checkout.session';
  amount_subtotal: number;
  amount_total: number;
  allow_promotion_codes: boolean | null;
  automatic_tax: {
    enabled: boolean;
    liability: { type: 'self' } | null;
    provider: string | null;
    status: 'complete' | 'requires_location_inputs' | null;
  };
  cancel_url: string | null;
  client_reference_id: string | null;
  currency: string;
  customer: string | null;
  customer_creation: string | null;
  customer_details: unknown;
  customer_email: string | null;
  discounts: SessionDiscount[];
  expires_at: number;
  metadata: Metadata;
  payment_intent: string | null;
  saved_payment_method_options: SavedOptions | null;
  total_details: { amount_discount: number; amount_shipping: number; amount_tax: number };
  payment_status: 'paid' | 'unpaid' | 'no_payment_required';
  status: 'open' | 'complete' | 'expired';
  success_url: string | null;
  url: string | null;
  _lineItems: LineItem[];
  /** Where the payer lives, as far as automatic tax knows. */
  _country: string | null;
  /** `customer_update[address]`: the customer keeps it. */
  _keepsAddress: boolean;
  /** Exists from the first attempt on, shown only once it is paid. */
  _intent: string | null;
  _intentData: Partial<PaymentIntent>;
}

interface SavedOptions {
  allow_redisplay_filters: string[];
  payment_method_remove: 'disabled' | 'enabled';
  payment_method_save: 'disabled' | 'enabled';
}

export type PaymentOutcome = { outcome: 'paid' | 'challenge' } | { outcome: 'declined'; message: string };

/** Pays an open session with a card. `late` pays one that ended meanwhile, as a payment under way can. */
export function paySession(
  sandbox: Sandbox,
  id: string,
  testCard: TestCard,
  payer: Payer,
  { late = false, amount }: { late?: boolean; amount?: number } = {},
): PaymentOutcome {
  const session = sandbox.store.get('checkout.session', id);
  if (session.status !== 'open' && !(late && session.status === 'expired')) throw notOpen(session, 'paid');
  if (session.automatic_tax.status === 'requires_location_inputs')
    throw refused('Automatic tax needs to know where the payer lives.');
  if (session.amount_total === 0) return complete(sandbox, id, null, payer, 'no_payment_required');
  if (amount !== undefined) sandbox.store.change('checkout.session', id, { amount_total: amount });
  const intent = intentOf(sandbox, id);
  const message = declineOf(() =>
    confirmIntent(sandbox, intent.id, testCard, payer, { returnUrl: session.url ?? '' }),
  );
  if (message) return { outcome: 'declined', message };
  if (sandbox.store.get('payment_intent', intent.id).status === 'requires_action')
    return { outcome: 'challenge' };
  return complete(sandbox, id, intent.id, payer, paymentStatus(sandbox, intent.id));
}

/** What is only authorised is not paid. */
const paymentStatus = (sandbox: Sandbox, intent: string) =>
  sandbox.store.get('payment_intent', intent).status === 'succeeded' ? 'paid' : 'unpaid';

/** The bank's answer to the challenge of a session's payment. */
export function finishChallenge(sandbox: Sandbox, intent: PaymentIntent, passed: boolean): PaymentOutcome {
  const payer = intent._challenge?.payer ?? { email: null, name: null };
  const answered = answerChallenge(sandbox, intent.id, passed);
  if (answered.status === 'requires_payment_method') {
    const { message } = answered.last_payment_error as { message: string };
    return { outcome: 'declined', message };
  }
  if (!intent._session) return { outcome: 'paid' };
  return complete(sandbox, intent._session, intent.id, payer, paymentStatus(sandbox, intent.id));
}

/** A method that confirms days later: the session is complete and not paid. */
export function startDelayedPayment(sandbox: Sandbox, id: string, payer: Payer): PaymentIntent {
  const session = sandbox.store.get('checkout.session', id);
  if (session.status !== 'open') throw notOpen(session, 'paid');
  const intent = sandbox.store.change('payment_intent', intentOf(sandbox, id).id, { status: 'processing' });
  announce(sandbox, 'payment_intent.processing', intent);
  complete(sandbox, id, intent.id, payer, 'unpaid');
  return intent;
}

export function expireSession(sandbox: Sandbox, id: string): CheckoutSession {
  const session = sandbox.store.get('checkout.session', id);
  if (session.status !== 'open') throw notOpen(session, 'expired');
  const expired = sandbox.store.change('checkout.session', id, { status: 'expired', url: null });
  const intent = session._intent ? sandbox.store.get('payment_intent', session._intent) : undefined;
  if (intent && intent.status !== 'canceled') cancelIntent(sandbox, intent.id, 'abandoned');
  announce(sandbox, 'checkout.session.expired', expired);
  return expired;
}

export const notOpen = ({ status }: CheckoutSession, verb: string) =>
  refused(`Only open Checkout Sessions can be ${verb}; the status of this one is ${status}.`);

/** Where the browser goes after paying. */
export const successUrl = ({ id, success_url, return_url }: CheckoutSession) =>
  String(success_url ?? return_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', id);

function intentOf(sandbox: Sandbox, id: string): PaymentIntent {
  const session = sandbox.store.get('checkout.session', id);
  const earlier = session._intent ? sandbox.store.get('payment_intent', session._intent) : undefined;
  if (earlier && earlier.status !== 'canceled') return earlier;
  const intent = createPaymentIntent(sandbox, session._account, {
    ...session._intentData,
    amount: session.amount_total,
    currency: session.currency,
    customer: session.customer,
    _session: id,
  });
  sandbox.store.change('checkout.session', id, { _intent: intent.id });
  return intent;
}

function complete(
  sandbox: Sandbox,
  id: string,
  intent: string | null,
  payer: Payer,
  paymentStatus: CheckoutSession['payment_status'],
): PaymentOutcome {
  const before = sandbox.store.get('checkout.session', id);
  makeNewCustomer(sandbox, before, payer);
  const session = sandbox.store.change('checkout.session', id, {
    status: 'complete',
    url: null,
    payment_status: paymentStatus,
    payment_intent: intent,
    customer_details: customerDetails({ ...payer, ...(before._country && { country: before._country }) }),
  });
  countRedemption(sandbox, session.discounts);
  if (session.customer && session._country && session._keepsAddress) {
    sandbox.store.change('customer', session.customer, { address: addressIn(session._country) });
  }
  announce(sandbox, 'checkout.session.completed', session);
  return { outcome: 'paid' };
}

export const customerDetails = ({ email, name, country }: Payer) => ({
  address: addressIn(country ?? null),
  business_name: null,
  email,
  individual_name: null,
  name,
  phone: null,
  tax_exempt: 'none',
  tax_ids: [],
});

export const addressIn = (country: string | null) => ({
  city: null,
  country,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
});

/** The address that is known before anybody types one. */
export const emailOf = (sandbox: Sandbox, { customer, customer_email }: CheckoutSession): string | null =>
  customer ? sandbox.store.get('customer', customer).email : customer_email;
