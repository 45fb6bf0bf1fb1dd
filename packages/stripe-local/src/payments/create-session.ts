import { readDiscount } from '../promotions/session-discount.ts';
import type { ApiCall } from '../protocol/endpoint.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { nullFields } from '../protocol/present.ts';
import { refused } from '../protocol/stripe-error.ts';
import { scheduleTask } from '../schedule/task.ts';
import { newId } from '../store/new-id.ts';
import type { CheckoutSession } from './checkout-session.ts';
import { readLineItems } from './line-item.ts';
import type { PaymentIntent } from './payment-intent.ts';
import { namedCustomer } from './session-customer.ts';
import { pageOptions, placeOf } from './session-options.ts';
import { sessionTotals } from './session-totals.ts';
import { smallestCharge } from './smallest-charge.ts';

const DAY_SECONDS = 24 * 60 * 60;
const SHORTEST_SECONDS = 30 * 60;

/** Opens a Checkout Session in payment mode on the hosted page. */
export function createSession({ sandbox, account, parameters }: ApiCall): CheckoutSession {
  const mode = parameters.requiredText('mode');
  if (mode !== 'payment')
    throw refused(`The local Stripe server simulates only mode 'payment'.`, undefined, 'mode');
  const items = readLineItems({ sandbox, account, parameters });
  const currency = items[0]!.currency; // readLineItems refuses an empty list
  const subtotal = items.reduce((sum, { unitAmount, quantity }) => sum + unitAmount * quantity, 0);
  const customer = namedCustomer({ sandbox, account, parameters });
  const { discounts, amount } = readDiscount({ sandbox, account, parameters }, { currency, subtotal });
  const totals = sessionTotals({
    items,
    discount: amount,
    isTaxed: parameters.flag('automatic_tax.enabled') ?? false,
    country: customer?.address?.country ?? null,
  });
  const total = totals.amount_total;
  if (total > 0 && total < smallestCharge(currency)) {
    throw refused(`The total must be at least ${smallestCharge(currency)} ${currency}.`, 'amount_too_small');
  }

  const id = newId('cs_test', 58);
  const created = sandbox.now();
  const expiresAt = expiryOf(parameters, created);
  const secret = `${id}_secret_${newId('', 24).slice(1)}`;
  const place = placeOf(parameters, `${sandbox.baseUrl}/c/pay/${id}`, secret);
  const session = sandbox.store.put('checkout.session', {
    ...nullFields('checkout.session'),
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: parameters.flag('adaptive_pricing.enabled') ?? false },
    allowed_payment_method_types: parameters.has('allowed_payment_method_types')
      ? parameters.texts('allowed_payment_method_types')
      : null,
    allow_promotion_codes: parameters.flag('allow_promotion_codes'),
    ...totals,
    client_reference_id: parameters.text('client_reference_id'),
    created,
    currency,
    customer: customer?.id ?? null,
    customer_creation: customer ? null : (parameters.text('customer_creation') ?? 'if_required'),
    customer_details: null,
    customer_email: parameters.email('customer_email'),
    discounts,
    expires_at: expiresAt,
    invoice_creation: {
      enabled: false,
      invoice_data: {
        account_tax_ids: null,
        custom_fields: null,
        description: null,
        footer: null,
        issuer: null,
        metadata: {},
        rendering_options: null,
      },
    },
    livemode: false,
    locale: parameters.text('locale'),
    metadata: mergeMetadata({}, parameters),
    mode,
    payment_intent: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: ['card', 'link'],
    payment_status: 'unpaid',
    saved_payment_method_options: savedOptions(parameters, customer !== null),
    shipping_options: [],
    status: 'open',
    submit_type: parameters.text('submit_type'),
    ...pageOptions(parameters),
    ...place,
    _account: account,
    _lineItems: items,
    _keepsAddress: parameters.text('customer_update.address') === 'auto',
    _intent: null,
    _intentData: intentData(parameters),
  });
  scheduleTask(sandbox, 'expire-session', id, expiresAt);
  return session;
}

function intentData(parameters: Parameters): Partial<PaymentIntent> {
  const data = parameters.under('payment_intent_data');
  return {
    description: data.text('description'),
    metadata: mergeMetadata({}, parameters, 'payment_intent_data.metadata'),
    receipt_email: data.text('receipt_email'),
    statement_descriptor_suffix: data.text('statement_descriptor_suffix'),
    setup_future_usage: data.text('setup_future_usage') as PaymentIntent['setup_future_usage'],
    transfer_group: data.text('transfer_group'),
    ...(data.text('capture_method') === 'manual' && { capture_method: 'manual' as const }),
  };
}

function expiryOf(parameters: Parameters, now: number): number {
  const expiresAt = parameters.integer('expires_at') ?? now + DAY_SECONDS;
  if (expiresAt >= now + SHORTEST_SECONDS && expiresAt <= now + DAY_SECONDS) return expiresAt;
  throw refused(
    'expires_at must lie between 30 minutes and 24 hours after the session is created.',
    undefined,
    'expires_at',
  );
}

/** What the page offers of cards that the customer has; by default those they agreed to see again. */
function savedOptions(
  parameters: Parameters,
  hasCustomer: boolean,
): CheckoutSession['saved_payment_method_options'] {
  if (!parameters.has('saved_payment_method_options')) return null;
  const given = parameters.under('saved_payment_method_options');
  const isOn = (name: string) => (given.text(name) === 'enabled' ? 'enabled' : 'disabled');
  if (!hasCustomer && isOn('payment_method_save') === 'enabled' && !parameters.has('customer_creation')) {
    throw refused(
      'To let customers save their payment method, provide `customer` or have one created.',
      undefined,
      'saved_payment_method_options[payment_method_save]',
    );
  }
  return {
    allow_redisplay_filters: given.has('allow_redisplay_filters')
      ? given.texts('allow_redisplay_filters')
      : ['always'],
    payment_method_remove: isOn('payment_method_remove'),
    payment_method_save: isOn('payment_method_save'),
  };
}
