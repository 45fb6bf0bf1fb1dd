import type { ApiCall } from '../protocol/endpoint.ts';
import { missingReference, refused } from '../protocol/stripe-error.ts';
import { createPaymentMethod, type PaymentMethod } from './payment-method.ts';
import { findTestCard } from './test-card.ts';

type Call = Pick<ApiCall, 'sandbox' | 'account'>;

/** The method that `payment_method` names: one that exists, or a new one of a test card's name. */
export function chosenMethod(
  { sandbox, account }: Call,
  name: string,
  customer: string | null,
): PaymentMethod {
  const card = findTestCard(name);
  if (card) return createPaymentMethod(sandbox, account, card, { email: null, name: null });
  const method = sandbox.store.find('payment_method', name);
  if (method?._account !== account) throw missingReference('PaymentMethod', name, 'payment_method');
  if (method._spent) {
    throw refused(
      'The provided PaymentMethod was used before without a customer, or was taken off one: it cannot be used again.',
      undefined,
      'payment_method',
    );
  }
  if (method.customer !== null && method.customer !== customer) {
    throw refused(
      'The provided PaymentMethod belongs to a Customer. Please include that Customer in the `customer` parameter.',
      undefined,
      'payment_method',
    );
  }
  return method;
}
