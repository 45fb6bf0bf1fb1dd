import type { Id } from '@app/shared/id/id';
import type { Money } from '@app/shared/money/money';
import type Stripe from 'stripe';
import { definiteOrUncertain, StripeRefused } from './stripe-error.ts';

type OrderRequest = {
  orderId: Id<'order'>;
  amount: Money;
  description: string;
  buyerEmail: string;
  expiresAt: Temporal.Instant;
  successUrl: string;
  cancelUrl: string;
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

function orderParams({ orderId, amount, description, ...request }: OrderRequest) {
  // Under the name that the checks of a paid session look for.
  const metadata = { paymentId: orderId };
  return {
    mode: 'payment',
    submit_type: 'pay',
    client_reference_id: orderId,
    customer_email: request.buyerEmail,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: amount.currency.toLowerCase(),
          unit_amount: amount.amountMinor,
          product_data: { name: description },
        },
      },
    ],
    allowed_payment_method_types: ['card', 'link'],
    adaptive_pricing: { enabled: false },
    expires_at: Math.floor(request.expiresAt.epochMilliseconds / 1000),
    success_url: request.successUrl,
    cancel_url: request.cancelUrl,
    metadata,
    payment_intent_data: { transfer_group: orderId, metadata, description },
  } satisfies Stripe.Checkout.SessionCreateParams;
}
