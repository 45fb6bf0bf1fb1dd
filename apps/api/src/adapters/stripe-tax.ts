import type Stripe from 'stripe';
import { definiteOrUncertain } from './stripe-error.ts';

/** A tax that is inside a price, as Stripe worked it out. */
export type TaxFacts = { name: string; country: string; basisPoints: number; amountMinor: number };

export type StripeTax = {
  /** Whether Stripe Tax can work, and the countries in which it collects. */
  readTaxSetUp(): Promise<{ isActive: boolean; countries: string[] }>;
};

export function stripeTax(client: Stripe): StripeTax {
  return {
    async readTaxSetUp() {
      const settings = await definiteOrUncertain(client.tax.settings.retrieve());
      const registrations = client.tax.registrations.list({ status: 'active', limit: 100 });
      const { data } = await definiteOrUncertain(registrations);
      const countries = [...new Set(data.map(({ country }) => country))].sort();
      return { isActive: settings.status === 'active', countries };
    },
  };
}

/** Prices hold their tax, so that what Stripe works out never changes what is paid; we are the one who owes it. */
export const AUTOMATIC_TAX = {
  automatic_tax: { enabled: true, liability: { type: 'self' } },
  // A customer without an address is asked for it on the page, and need not be asked the next time.
  customer_update: { address: 'auto' },
} as const satisfies Partial<Stripe.Checkout.SessionCreateParams>;

/**
 * The tax of a session whose `total_details.breakdown` was asked for; null where Stripe worked none out. Several
 * rates at one place become one, to the hundredth of a per cent, as our books count.
 */
export function taxOf({ automatic_tax, total_details }: Stripe.Checkout.Session): TaxFacts | null {
  const taxes = total_details?.breakdown?.taxes ?? [];
  const [first] = taxes;
  if (automatic_tax.status !== 'complete' || !first) return null;
  const percent = taxes.reduce((sum, { rate }) => sum + (rate.effective_percentage ?? rate.percentage), 0);
  return {
    name: first.rate.display_name,
    country: first.rate.country ?? '',
    basisPoints: Math.round(percent * 100),
    amountMinor: taxes.reduce((sum, { amount }) => sum + amount, 0),
  };
}
