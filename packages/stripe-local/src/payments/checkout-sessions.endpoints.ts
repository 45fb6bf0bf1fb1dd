import { type ApiCall, get, post } from '../protocol/endpoint.ts';
import { embeddedList, listPage, pageOf } from '../protocol/list-page.ts';
import { mergeMetadata } from '../protocol/metadata.ts';
import { present } from '../protocol/present.ts';
import { missing } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { type CheckoutSession, expireSession } from './checkout-session.ts';
import { createSession } from './create-session.ts';
import { presentLineItem } from './line-item.ts';
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

  get('/v1/checkout/sessions/{session}/line_items', (call) => {
    const session = sessionOf(call);
    return pageOf(call, itemsOf(session), call.url);
  }),
];

/** Reached by `expand: ['line_items']`. */
export const lineItems = (sandbox: Sandbox, id: string) =>
  embeddedList(itemsOf(sandbox.store.get('checkout.session', id)), `/v1/checkout/sessions/${id}/line_items`);

function itemsOf(session: CheckoutSession) {
  const { discounts, taxes } = partsOf(
    session._lineItems,
    session.total_details.amount_discount,
    session.automatic_tax.enabled ? session._country : null,
  );
  return session._lineItems.map(
    (item, at) => presentLineItem(item, session.created, discounts[at]!, taxes[at]!), // a part for each
  );
}

function sessionOf({ sandbox, account, path }: ApiCall): CheckoutSession {
  const session = sandbox.store.find('checkout.session', path.session ?? '');
  if (session?._account !== account) throw missing('checkout.session', path.session ?? '');
  return session;
}
