import type { Money } from './money.ts';

/** How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** `1250.00`, as programs read it: no sign of the currency, no groups of thousands. */
export function decimalOf({ amountMinor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  return (amountMinor / 10 ** decimals).toFixed(decimals);
}

/** `148,320 €`: for sums in which cents are noise. */
export function formatWholeMoney({ amountMinor, currency }: Money): string {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(
    amountMinor / 10 ** decimalsOf(currency),
  );
  return `${number}\u00a0${signOf(currency)}`;
}

/** `96.00 €`: the amount first, a no-break space before the sign, as all our pages and e-mails write it. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const number = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amountMinor / 10 ** decimals);
  return `${number}\u00a0${signOf(currency)}`;
}

function signOf(currency: string): string {
  const sign = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value;
  return sign ?? currency;
}
