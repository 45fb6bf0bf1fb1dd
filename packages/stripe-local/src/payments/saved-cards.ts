import { refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { announce } from '../webhooks/event.ts';
import type { CheckoutSession } from './checkout-session.ts';
import type { PaymentMethod } from './payment-method.ts';

/** Gives a method to a customer. `always`: Checkout may show it to them again. */
export function keepPaymentMethod(
  sandbox: Sandbox,
  id: string,
  customer: string,
  redisplay: PaymentMethod['allow_redisplay'],
): PaymentMethod {
  const kept = sandbox.store.change('payment_method', id, { customer, allow_redisplay: redisplay });
  announce(sandbox, 'payment_method.attached', kept);
  return kept;
}

/** For good: a method that was taken off cannot be used again. */
export function dropPaymentMethod(sandbox: Sandbox, id: string): PaymentMethod {
  const before = sandbox.store.get('payment_method', id);
  const dropped = sandbox.store.change('payment_method', id, { customer: null, _spent: true });
  announce(sandbox, 'payment_method.detached', dropped, before);
  return dropped;
}

/** The methods of a customer, the newest first. */
export const methodsOf = (sandbox: Sandbox, customer: string): PaymentMethod[] =>
  sandbox.store
    .all('payment_method')
    .filter((method) => method.customer === customer)
    .reverse();

/** The cards that the page offers to who pays, the newest first. */
export function cardsOffered(
  sandbox: Sandbox,
  { customer, saved_payment_method_options: options }: CheckoutSession,
) {
  const filters = options?.allow_redisplay_filters ?? ['always'];
  return customer
    ? methodsOf(sandbox, customer).filter(({ allow_redisplay }) => filters.includes(allow_redisplay))
    : [];
}

/** Whether the page asks if the card may be kept. */
export const offersToSave = ({ customer, saved_payment_method_options: options }: CheckoutSession): boolean =>
  customer !== null && options?.payment_method_save === 'enabled';

/** The number of a card that the page offered. @throws refusal for any other */
export function savedCard(sandbox: Sandbox, session: CheckoutSession, id: string): string {
  const method = cardsOffered(sandbox, session).find((each) => each.id === id);
  if (!method) throw refused('This card is not offered here any more.', 'resource_missing', 'payment_method');
  return method._number;
}
