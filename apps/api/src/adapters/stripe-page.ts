import type { Money } from '@app/shared/money/money';
import type Stripe from 'stripe';
import { AUTOMATIC_TAX } from './stripe-tax.ts';

/** A page of Stripe's on which something is paid for. */
export type StripePage = {
  /** Our payment or order; Stripe gives it back with everything that happens. */
  reference: string;
  customerId: string;
  description: string;
  /** What is bought together, a line each; a line of nothing is left out. */
  lines: readonly { amount: Money; description: string }[];
  metadata: Record<string, string>;
  transferGroup: string;
  /** Stripe Tax works out what tax the prices hold. */
  isTaxedByStripe: boolean;
  expiresAt: Temporal.Instant;
  successUrl: string;
  cancelUrl: string;
};

/** The parameters that all our pages share. */
export function pageParams(page: StripePage, submitType: 'book' | 'pay') {
  const { reference, customerId, description, lines, metadata, transferGroup, isTaxedByStripe } = page;
  return {
    mode: 'payment',
    submit_type: submitType,
    client_reference_id: reference,
    customer: customerId,
    // Whoever wants to may keep the card, for the pages on which they pay themselves: we never charge it without
    // them, so nothing is set up for future use.
    saved_payment_method_options: { payment_method_save: 'enabled' },
    line_items: lines
      .filter(({ amount }) => amount.amountMinor > 0)
      .map((line) => ({
        quantity: 1,
        price_data: {
          currency: line.amount.currency.toLowerCase(),
          unit_amount: line.amount.amountMinor,
          product_data: { name: line.description },
          ...(isTaxedByStripe && { tax_behavior: 'inclusive' as const }),
        },
      })),
    ...(isTaxedByStripe && AUTOMATIC_TAX),
    // Only methods that confirm at once: a delayed one would keep the time hostage for days.
    allowed_payment_method_types: ['card', 'link'],
    adaptive_pricing: { enabled: false },
    expires_at: Math.floor(page.expiresAt.epochMilliseconds / 1000),
    success_url: page.successUrl,
    cancel_url: page.cancelUrl,
    metadata,
    payment_intent_data: { transfer_group: transferGroup, metadata, description },
  } satisfies Stripe.Checkout.SessionCreateParams;
}
