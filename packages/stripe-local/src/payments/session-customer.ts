import { type Customer, makeCustomer } from '../customers/customer.ts';
import type { ApiCall } from '../protocol/endpoint.ts';
import { missingReference, refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import type { CheckoutSession } from './checkout-session.ts';
import type { Payer } from './payment-method.ts';

/** The customer that a new session names. */
export function namedCustomer({
  sandbox,
  account,
  parameters,
}: Pick<ApiCall, 'sandbox' | 'account' | 'parameters'>): Customer | null {
  const customer = parameters.text('customer');
  if (parameters.has('customer_update') && !customer)
    throw refused('`customer_update` can only be used with `customer`.', undefined, 'customer_update');
  if (!customer) return null;
  for (const other of ['customer_email', 'customer_creation']) {
    if (!parameters.has(other)) continue;
    throw refused(`You may only specify one of these parameters: customer, ${other}.`, undefined, other);
  }
  const found = sandbox.store.find('customer', customer);
  if (found?._account !== account || found._deleted) throw missingReference('customer', customer, 'customer');
  return found;
}

/** Whoever pays a session with `customer_creation: always` becomes a customer. */
export function makeNewCustomer(sandbox: Sandbox, session: CheckoutSession, payer: Payer): void {
  if (session.customer || session.customer_creation !== 'always') return;
  const { id } = makeCustomer(sandbox, session._account, { email: payer.email, name: payer.name });
  sandbox.store.change('checkout.session', session.id, { customer: id });
  const intent = session._intent ? sandbox.store.find('payment_intent', session._intent) : undefined;
  if (!intent) return;
  sandbox.store.change('payment_intent', intent.id, { customer: id });
  if (intent.latest_charge) sandbox.store.change('charge', intent.latest_charge, { customer: id });
}
