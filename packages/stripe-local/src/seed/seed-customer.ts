import { makeCustomer } from '../customers/customer.ts';
import { createPaymentMethod } from '../payments/payment-method.ts';
import { keepPaymentMethod } from '../payments/saved-cards.ts';
import { testCard } from '../payments/test-card.ts';
import type { Metadata } from '../protocol/metadata.ts';
import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { secondsOf } from './seed-time.ts';

export interface SeedCustomer {
  /** Handed back, so that a script can find its row again. */
  key?: string;
  email?: string;
  name?: string;
  createdAt?: string;
  metadata?: Metadata;
  /** Cards that the customer let Stripe keep, the oldest first. */
  cards?: string[];
}

export function plantCustomers(sandbox: Sandbox, customers: SeedCustomer[]): { key?: string; id: string }[] {
  return customers.map(({ key, email = null, name = null, createdAt, metadata = {}, cards = [] }) =>
    sandbox.at(secondsOf(sandbox, createdAt, 'customers[].createdAt'), () => {
      const { id } = makeCustomer(sandbox, PLATFORM, { email, name, metadata });
      for (const card of cards) {
        const payer = { email, name };
        const method = createPaymentMethod(sandbox, PLATFORM, testCard(card, 'customers[].cards'), payer);
        keepPaymentMethod(sandbox, method.id, id, 'always');
      }
      return { ...(key && { key }), id };
    }),
  );
}
