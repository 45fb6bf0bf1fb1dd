import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import type { CheckoutFacts } from '@app/shared/payments/checkout-outcome';
import type Stripe from 'stripe';
import { definiteOrUncertain, StripeRefused } from './stripe-error.ts';
import { pageParams, type StripePage } from './stripe-page.ts';
import { type TaxFacts, taxOf } from './stripe-tax.ts';

type CheckoutRequest = Omit<StripePage, 'reference' | 'metadata' | 'transferGroup'> & {
  paymentId: Id<'payment'>;
  bookingId: Id<'booking'>;
};

export type ReadCheckout = CheckoutFacts & {
  paymentIntentId: string | null;
  charge: ChargeFacts | null;
  /** In what was paid, where Stripe worked it out. */
  tax: TaxFacts | null;
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
        expand: ['payment_intent.latest_charge.balance_transaction', 'total_details.breakdown'],
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

function checkoutParams({ paymentId, bookingId, ...page }: CheckoutRequest) {
  const metadata = { paymentId, bookingId };
  return pageParams({ ...page, reference: paymentId, metadata, transferGroup: bookingId }, 'book');
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
    refused: intent?.status === 'requires_payment_method' || intent?.status === 'canceled',
    subtotal: money(session.amount_subtotal ?? 0, currency),
    total: money(session.amount_total ?? 0, currency),
    clientReferenceId: session.client_reference_id,
    intentPaymentId: intent?.metadata.paymentId ?? null,
    received: intent?.status === 'succeeded' ? inMoney(intent.amount_received, intent.currency) : null,
    livemode: session.livemode,
    paymentIntentId: intent?.id ?? null,
    charge: charge && toChargeFacts(charge),
    tax: taxOf(session),
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
