import type Stripe from 'stripe';
import type { TestServer } from './test-server.ts';

type Sim = TestServer['sim'];

/** A connected account that may receive transfers. */
export async function aReadyAccount(stripe: Stripe, sim: Sim): Promise<string> {
  const account = await anAccount(stripe);
  await sim(`/accounts/${account.id}/complete-onboarding`);
  return account.id;
}

export const anAccount = (stripe: Stripe) =>
  stripe.v2.core.accounts.create({
    contact_email: 'coach@example.com',
    display_name: 'Adaeze Okafor',
    dashboard: 'express',
    identity: { country: 'DE', entity_type: 'individual' },
    configuration: {
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
    defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
    metadata: { coach_id: 'cch_1' },
    include: ['configuration.recipient', 'requirements'],
  });

export interface SessionWish {
  amount?: number;
  transferGroup?: string;
  expiresAt?: number;
  metadata?: Record<string, string>;
  /** Who may keep cards; without one the page asks for nothing but an address. */
  customer?: string;
  /** Automatic tax, by how it stands to the price. */
  tax?: 'inclusive' | 'exclusive';
  promotionCodes?: boolean;
}

export const anOpenSession = (stripe: Stripe, wish: SessionWish = {}, options?: Stripe.RequestOptions) =>
  stripe.checkout.sessions.create(
    {
      mode: 'payment',
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: 'eur',
            unit_amount: wish.amount ?? 10_000,
            product_data: { name: 'Mock interview' },
            ...(wish.tax && { tax_behavior: wish.tax }),
          },
        },
      ],
      success_url: 'http://localhost:3000/paid?session={CHECKOUT_SESSION_ID}',
      cancel_url: 'http://localhost:3000/cancelled',
      client_reference_id: 'pay_1',
      ...(wish.customer
        ? {
            customer: wish.customer,
            customer_update: { address: 'auto' as const },
            saved_payment_method_options: { payment_method_save: 'enabled' as const },
          }
        : { customer_email: 'candidate@example.com' }),
      ...(wish.tax && { automatic_tax: { enabled: true, liability: { type: 'self' as const } } }),
      ...(wish.promotionCodes && { allow_promotion_codes: true }),
      allowed_payment_method_types: ['card', 'link'],
      adaptive_pricing: { enabled: false },
      submit_type: 'book',
      metadata: wish.metadata ?? { payment_id: 'pay_1' },
      payment_intent_data: {
        transfer_group: wish.transferGroup ?? 'bk_1',
        metadata: { payment_id: 'pay_1' },
      },
      ...(wish.expiresAt && { expires_at: wish.expiresAt }),
    },
    options,
  );

/** Paid through Checkout; `card` as in Stripe's list of test cards. */
export async function aPaidSession(stripe: Stripe, sim: Sim, wish: SessionWish & { card?: string } = {}) {
  const { id: session } = await anOpenSession(stripe, wish);
  await sim(`/checkout/sessions/${session}/pay`, { card: wish.card ?? 'pm_card_visa' });
  const paid = await stripe.checkout.sessions.retrieve(session, { expand: ['payment_intent'] });
  const intent = paid.payment_intent as Stripe.PaymentIntent;
  return { session, intent: intent.id, charge: String(intent.latest_charge) };
}
