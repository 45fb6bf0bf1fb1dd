import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import type { CheckoutFacts } from '@app/shared/payments/checkout-outcome';
import type Stripe from 'stripe';
import { definiteOrUncertain, StripeRefused } from './stripe-error.ts';

type CheckoutRequest = {
  paymentId: Id<'payment'>;
  bookingId: Id<'booking'>;
  description: string;
  /** What is bought together, a line each; a line of nothing is left out. */
  lines: readonly { amount: Money; description: string }[];
  candidateEmail: string;
  expiresAt: Temporal.Instant;
  successUrl: string;
  cancelUrl: string;
};

export type ReadCheckout = CheckoutFacts & {
  paymentIntentId: string | null;
  charge: ChargeFacts | null;
};

type ChargeFacts = {
  id: string;
  paymentIntentId: string | null;
  cardBrand: string | null;
  cardLast4: string | null;
  cardFingerprint: string | null;
  /** Known a moment after the charge: capture is asynchronous. */
  settlement: { balanceTransactionId: string; fee: Money } | null;
};

export type StripeCheckout = {
  createCheckout(request: CheckoutRequest, key: string): Promise<{ id: string; url: string }>;
  readCheckout(sessionId: string): Promise<ReadCheckout>;
  /** Complete means that somebody paid first. */
  expireCheckout(sessionId: string): Promise<'expired' | 'complete'>;
  readIntent(id: string): Promise<{ paymentId: string | null; declineCode: string | null }>;
  readCharge(id: string): Promise<ChargeFacts>;
};

export function stripeCheckout(client: Stripe): StripeCheckout {
  const read = (id: string) =>
    definiteOrUncertain(
      client.checkout.sessions.retrieve(id, {
        expand: ['payment_intent.latest_charge.balance_transaction'],
      }),
    );
  return {
    async createCheckout(request, key) {
      const params = checkoutParams(request);
      const session = await definiteOrUncertain(
        client.checkout.sessions.create(params, { idempotencyKey: key }),
      );
      if (!session.url) throw new StripeRefused('session_without_url');
      return { id: session.id, url: session.url };
    },
    readCheckout: async (id) => toFacts(await read(id)),
    async expireCheckout(id) {
      try {
        await definiteOrUncertain(client.checkout.sessions.expire(id));
        return 'expired';
      } catch (error) {
        if (!(error instanceof StripeRefused)) throw error;
        const status = statusOf(await read(id)); // it was not open any more; which way did it end?
        if (status === 'open') throw error;
        return status;
      }
    },
    async readIntent(id) {
      const { metadata, last_payment_error: lastError } = await definiteOrUncertain(
        client.paymentIntents.retrieve(id),
      );
      return {
        paymentId: metadata.paymentId ?? null,
        declineCode: lastError?.decline_code ?? lastError?.code ?? null,
      };
    },
    async readCharge(id) {
      const charge = client.charges.retrieve(id, { expand: ['balance_transaction'] });
      return toChargeFacts(await definiteOrUncertain(charge));
    },
  };
}

function checkoutParams(request: CheckoutRequest): Stripe.Checkout.SessionCreateParams {
  const { paymentId, bookingId, lines, description } = request;
  const metadata = { paymentId, bookingId };
  return {
    mode: 'payment',
    submit_type: 'book',
    client_reference_id: paymentId,
    customer_email: request.candidateEmail,
    line_items: lines
      .filter(({ amount }) => amount.amountMinor > 0)
      .map((line) => ({
        quantity: 1,
        price_data: {
          currency: line.amount.currency.toLowerCase(),
          unit_amount: line.amount.amountMinor,
          product_data: { name: line.description },
        },
      })),
    // Only methods that confirm at once: a delayed one would keep the time hostage for days.
    allowed_payment_method_types: ['card', 'link'],
    adaptive_pricing: { enabled: false },
    expires_at: Math.floor(request.expiresAt.epochMilliseconds / 1000),
    success_url: request.successUrl,
    cancel_url: request.cancelUrl,
    metadata,
    payment_intent_data: { transfer_group: bookingId, metadata, description },
  };
}

/** A status that is not known yet is treated as one that may still change. */
function statusOf({ status }: Stripe.Checkout.Session): CheckoutFacts['status'] {
  return status === 'complete' || status === 'expired' ? (status as 'complete' | 'expired') : 'open';
}

function toFacts(session: Stripe.Checkout.Session): ReadCheckout {
  const intent = typeof session.payment_intent === 'string' ? null : session.payment_intent;
  const charge = typeof intent?.latest_charge === 'string' ? null : (intent?.latest_charge ?? null);
  const currency = (session.currency ?? '').toUpperCase();
  return {
    status: statusOf(session),
    paid: session.payment_status !== 'unpaid',
    total: money(session.amount_total ?? 0, currency),
    clientReferenceId: session.client_reference_id,
    intentPaymentId: intent?.metadata.paymentId ?? null,
    received: intent?.status === 'succeeded' ? inMoney(intent.amount_received, intent.currency) : null,
    livemode: session.livemode,
    paymentIntentId: intent?.id ?? null,
    charge: charge && toChargeFacts(charge),
  };
}

function toChargeFacts(charge: Stripe.Charge): ChargeFacts {
  const settled = typeof charge.balance_transaction === 'string' ? null : charge.balance_transaction;
  const card = charge.payment_method_details?.card;
  return {
    id: charge.id,
    paymentIntentId: idOf(charge.payment_intent),
    cardBrand: card?.brand ?? null,
    cardLast4: card?.last4 ?? null,
    cardFingerprint: card?.fingerprint ?? null,
    settlement: settled && {
      balanceTransactionId: settled.id,
      fee: inMoney(settled.fee, settled.currency),
    },
  };
}

export const inMoney = (amountMinor: number, currency: string): Money =>
  money(amountMinor, currency.toUpperCase());

export const idOf = (reference: string | { id: string } | null): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null);
