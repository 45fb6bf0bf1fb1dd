const BRANDS: Readonly<Record<string, string>> = {
  amex: 'American Express',
  cartes_bancaires: 'Cartes Bancaires',
  diners: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
};

/** How people call a card by Stripe's name of its brand: `Visa ending in 4242`; just the brand where no digits are known. */
export function cardWords({ brand, last4 }: { brand: string | null; last4: string | null }): string {
  const name = BRANDS[brand ?? ''] ?? 'Card';
  return last4 ? `${name} ending in ${last4}` : name;
}
