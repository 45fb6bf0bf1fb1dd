import { formatMoney } from '../money/format-money.ts';
import type { Money } from '../money/money.ts';
import { includedTax } from './included-tax.ts';
import { sayRate } from './paper-words.ts';

/** A rate of tax that prices include for somebody: by the table, or worked out by Stripe when they pay. */
export type TaxInPrices =
  | { source: 'table'; name: string; country: string; basisPoints: number }
  | { source: 'stripe' };

/** `includes 21 % btw, 16.66 €`: what a price holds, said beside it. Nothing where no tax is known of. */
export function sayIncludedTax(price: Money, tax: TaxInPrices | null): string {
  if (!tax || price.amountMinor === 0) return '';
  if (tax.source === 'stripe') return 'includes the tax of where you live';
  const { name, basisPoints } = tax;
  return `includes ${sayRate(basisPoints)} ${name}, ${formatMoney(includedTax(price, basisPoints))}`;
}
