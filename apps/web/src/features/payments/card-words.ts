import type { RouterOutputs } from '../../trpc.ts';

type Card = Pick<RouterOutputs['payments']['savedCards'][number], 'brand' | 'last4'>;

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

/** `Visa ending in 4242`. */
export const cardWords = ({ brand, last4 }: Card): string => `${BRANDS[brand] ?? 'Card'} ending in ${last4}`;
