import { nullFields } from '../protocol/present.ts';
import type { LineItem } from './line-item.ts';

type Rate = { percentage: number; name: string };

/** Standard rates of value added tax, for playing: the local server is no tax adviser. Elsewhere nothing is collected. */
const VAT: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 21,
  BG: 20,
  CH: 8.1,
  CY: 19,
  CZ: 21,
  DE: 19,
  DK: 25,
  EE: 24,
  ES: 21,
  FI: 25.5,
  FR: 20,
  GB: 20,
  GR: 24,
  HR: 25,
  HU: 27,
  IE: 23,
  IT: 22,
  LT: 21,
  LU: 17,
  LV: 21,
  MT: 18,
  NL: 21,
  NO: 25,
  PL: 23,
  PT: 23,
  RO: 21,
  SE: 25,
  SI: 22,
  SK: 23,
};

export const TAXED_COUNTRIES: readonly string[] = Object.keys(VAT).sort();
/** What the page offers: those, and some where nothing is collected. */
export const TAX_COUNTRIES: readonly string[] = [...TAXED_COUNTRIES, 'CA', 'US'].sort();

const rateIn = (country: string): Rate | undefined => {
  const percentage = VAT[country];
  return percentage === undefined ? undefined : { percentage, name: 'VAT' };
};

export type LineTax = { amount: number; taxable: number; isInclusive: boolean };

/** The tax of each line after its discount: inside the price, or on top of it. */
export function lineTaxes(
  items: readonly LineItem[],
  discounts: readonly number[],
  country: string | null,
): LineTax[] {
  const percentage = (country ? rateIn(country)?.percentage : undefined) ?? 0;
  return items.map(({ unitAmount, quantity, taxBehavior }, at) => {
    const price = unitAmount * quantity - (discounts[at] ?? 0);
    const isInclusive = taxBehavior === 'inclusive';
    const amount = Math.round((price * percentage) / (isInclusive ? 100 + percentage : 100));
    return { amount, taxable: isInclusive ? price - amount : price, isInclusive };
  });
}

/** The `taxes` of a session's breakdown: one rate, as a country's standard rate is. */
export function taxBreakdown(taxes: readonly LineTax[], country: string, created: number) {
  const rate = rateIn(country);
  const sum = (of: (tax: LineTax) => number) => taxes.reduce((total, tax) => total + of(tax), 0);
  return [
    {
      amount: sum(({ amount }) => amount),
      rate: {
        ...nullFields('tax_rate'),
        id: `txr_local_${country.toLowerCase()}`,
        object: 'tax_rate',
        active: true,
        country,
        created,
        display_name: rate?.name ?? 'Tax',
        effective_percentage: rate?.percentage ?? 0,
        inclusive: taxes.every(({ isInclusive }) => isInclusive),
        jurisdiction: country,
        jurisdiction_level: 'country',
        livemode: false,
        metadata: {},
        percentage: rate?.percentage ?? 0,
        rate_type: 'percentage',
        tax_type: rate ? 'vat' : null,
      },
      taxability_reason: rate ? 'standard_rated' : 'not_collecting',
      taxable_amount: sum(({ taxable }) => taxable),
    },
  ];
}
