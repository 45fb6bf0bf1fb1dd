/** `96.00 €`, with the decimals of the currency. */
export function formatAmount(amountMinor: number, currency: string): string {
  const code = currency.toUpperCase();
  const format = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  const parts = format.formatToParts(amountMinor / 10 ** maximumFractionDigits);
  const number = parts
    .filter(({ type }) => type !== 'currency' && type !== 'literal')
    .map(({ value }) => value);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? code;
  return `${number.join('').replace('-', '−')}\u00a0${symbol}`;
}

/** `14 Apr 2026, 18:00 UTC`. */
export function formatTime(unixSeconds: number): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${format.format(unixSeconds * 1000)} UTC`;
}
