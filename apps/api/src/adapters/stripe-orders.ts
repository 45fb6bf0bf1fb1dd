import type { Id } from '@app/shared/id/id';
import type { Money } from '@app/shared/money/money';
import type Stripe from 'stripe';
import { definiteOrUncertain, StripeRefused } from './stripe-error.ts';
import { pageParams, type StripePage } from './stripe-page.ts';

type OrderRequest = Omit<
  StripePage,
  'reference' | 'metadata' | 'transferGroup' | 'lines' | 'isTaxedByStripe'
> & {
  orderId: Id<'order'>;
  amount: Money;
};

export type StripeOrders = {
  /** A page to pay for something that is no booking; it is read and closed like the others. */
  createOrderCheckout(request: OrderRequest, key: string): Promise<{ id: string; url: string }>;
};

export function stripeOrders(client: Stripe): StripeOrders {
  return {
    async createOrderCheckout(request, key) {
      const session = await definiteOrUncertain(
        client.checkout.sessions.create(orderParams(request), { idempotencyKey: key }),
      );
      if (!session.url) throw new StripeRefused('session_without_url');
      return { id: session.id, url: session.url };
    },
  };
}

function orderParams({ orderId, amount, ...page }: OrderRequest) {
  // Under the name that the checks of a paid session look for.
  const metadata = { paymentId: orderId };
  const lines = [{ amount, description: page.description }];
  // Paid in advance: the tax is that of each session, once it is booked.
  const ours = { lines, reference: orderId, metadata, transferGroup: orderId, isTaxedByStripe: false };
  return pageParams({ ...page, ...ours }, 'pay');
}
