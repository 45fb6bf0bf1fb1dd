import { z } from 'zod';

/** An amount in integer minor units of an ISO 4217 currency. Negative only in a ledger. */
export type Money = { readonly amountMinor: number; readonly currency: string };

export const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as EUR');

/** A price on the wire: never negative, never past what a card can be charged. */
export const priceSchema = z.strictObject({
  amountMinor: z.int().min(0).max(99_999_999),
  currency: currencySchema,
});

export const money = (amountMinor: number, currency: string): Money => {
  if (!Number.isSafeInteger(amountMinor))
    throw new RangeError(`not an integer of minor units: ${amountMinor}`);
  return { amountMinor, currency };
};

export const zero = (currency: string): Money => money(0, currency);

/** @throws RangeError when the currencies differ: there is no exchange in this product. */
export function add(a: Money, b: Money): Money {
  return money(a.amountMinor + sameCurrency(a, b).amountMinor, a.currency);
}

export function subtract(a: Money, b: Money): Money {
  return money(a.amountMinor - sameCurrency(a, b).amountMinor, a.currency);
}

/** A share in basis points (1500 = 15 %), half a minor unit rounded up. */
export function shareOf(whole: Money, basisPoints: number): Money {
  const scaled = BigInt(whole.amountMinor) * BigInt(basisPoints);
  return money(Number((scaled + 5_000n) / 10_000n), whole.currency);
}

/** A whole per cent of an amount, half a minor unit rounded up. */
export const percentOf = (whole: Money, percent: number): Money => shareOf(whole, percent * 100);

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`${a.currency} and ${b.currency} do not add up`);
  return b;
}
