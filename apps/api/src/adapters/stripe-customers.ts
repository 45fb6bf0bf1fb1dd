import type { Id } from '@app/shared/id/id';
import type Stripe from 'stripe';
import { definiteOrUncertain } from './stripe-error.ts';

type NewCustomer = { userId: Id<'user'>; email: string };

/** A card that a person let Stripe keep, as far as they may see it again. */
export type SavedCard = {
  id: string;
  brand: string;
  last4: string;
  expiresMonth: number;
  expiresYear: number;
  /** The same for one number, however often it was saved. */
  fingerprint: string | null;
};

export type StripeCustomers = {
  createCustomer(customer: NewCustomer, key: string): Promise<string>;
  changeCustomerEmail(customerId: string, email: string): Promise<void>;
  /** Those that Checkout shows to the customer, the newest first. */
  listSavedCards(customerId: string): Promise<SavedCard[]>;
  removeSavedCard(cardId: string): Promise<void>;
};

/** More cards than anybody has. */
const MOST_CARDS = 100;

export function stripeCustomers(client: Stripe): StripeCustomers {
  return {
    async createCustomer({ userId, email }, key) {
      const made = client.customers.create({ email, metadata: { userId } }, { idempotencyKey: key });
      return (await definiteOrUncertain(made)).id;
    },
    async changeCustomerEmail(customerId, email) {
      await definiteOrUncertain(client.customers.update(customerId, { email }));
    },
    async listSavedCards(customerId) {
      const listed = client.customers.listPaymentMethods(customerId, {
        type: 'card',
        allow_redisplay: 'always',
        limit: MOST_CARDS,
      });
      return (await definiteOrUncertain(listed)).data.flatMap(({ id, card }) =>
        card
          ? [
              {
                id,
                brand: card.brand,
                last4: card.last4,
                expiresMonth: card.exp_month,
                expiresYear: card.exp_year,
                fingerprint: card.fingerprint ?? null,
              },
            ]
          : [],
      );
    },
    async removeSavedCard(cardId) {
      await definiteOrUncertain(client.paymentMethods.detach(cardId));
    },
  };
}
