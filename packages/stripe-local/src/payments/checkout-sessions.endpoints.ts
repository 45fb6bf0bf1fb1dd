import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { embeddedList, listPage } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { missing } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import type { LineTax } from './automatic-tax.ts';
import { type CheckoutSession, expireSession, type LineItem } from './checkout-session.ts';
import { createSession } from './create-session.ts';
import { partsOf } from './session-totals.ts';

export const checkoutSessionEndpoints = [
  post('/v1/checkout/sessions', (call) => present(call.sandbox, createSession(call))),

  get('/v1/checkout/sessions', (call) => {
    const { parameters } = call;
    const email = parameters.text('customer_details.email');
    const wanted = (['payment_intent', 'status', 'customer'] as const).map(
      (name) => [name, parameters.text(name)] as const,
    );
    return listPage(
      call,
      call.sandbox.store
        .all('checkout.session')
        .filter((session) => session._account === call.account)
        .filter((session) => wanted.every(([name, value]) => !value || session[name] === value))
        .filter(
          ({ customer_details }) => !email || (customer_details as { email?: string })?.email === email,
        ),
    );
  }),

  get('/v1/checkout/sessions/{session}', (call) => present(call.sandbox, sessionOf(call))),

  post('/v1/checkout/sessions/{session}', (call) => {
    const before = sessionOf(call);
    const metadata = mergeMetadata(before.metadata, call.parameters);
    return present(call.sandbox, call.sandbox.store.change('checkout.session', before.id, { metadata }));
  }),

  post('/v1/checkout/sessions/{session}/expire', (call) =>
    present(call.sandbox, expireSession(call.sandbox, sessionOf(call).id)),
  ),

  get('/v1/checkout/sessions/{session}/line_items', (call) => lineItems(call.sandbox, sessionOf(call).id)),
];

/** Also reached by `expand: ['line_items']`. */
export function lineItems(sandbox: Sandbox, id: string) {
  const session = sandbox.store.get('checkout.session', id);
  const { discounts, taxes } = partsOf(
    session._lineItems,
    session.total_details.amount_discount,
    session.automatic_tax.enabled ? session._country : null,
  );
  return embeddedList(
    session._lineItems.map((item, at) => presentLineItem(item, session.created, discounts[at]!, taxes[at]!)), // a part for each
    `/v1/checkout/sessions/${id}/line_items`,
  );
}

function presentLineItem(
  { id, name, unitAmount, quantity, currency, taxBehavior }: LineItem,
  created: number,
  discount: number,
  tax: LineTax,
) {
  return {
    id,
    object: 'item',
    adjustable_quantity: null,
    amount_discount: discount,
    amount_subtotal: unitAmount * quantity,
    amount_tax: tax.amount,
    amount_total: unitAmount * quantity - discount + (tax.isInclusive ? 0 : tax.amount),
    currency,
    description: name,
    metadata: {},
    price: {
      id: id.replace('li_', 'price_'),
      object: 'price',
      active: false,
      billing_scheme: 'per_unit',
      created,
      currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: id.replace('li_', 'prod_'),
      recurring: null,
      tax_behavior: taxBehavior,
      tiers_mode: null,
      transform_quantity: null,
      type: 'one_time',
      unit_amount: unitAmount,
      unit_amount_decimal: String(unitAmount),
    },
    quantity,
  };
}

function sessionOf({ sandbox, account, path }: ApiCall): CheckoutSession {
  const session = sandbox.store.find('checkout.session', path.session ?? '');
  if (session?._account !== account) throw missing('checkout.session', path.session ?? '');
  return session;
}
