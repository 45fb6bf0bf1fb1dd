import { type Money, money, zero } from '../money/money.ts';

/** One line of a posting: debits are positive, credits negative. */
export type LedgerEntry = { readonly account: string; readonly amount: Money };

/** One fact in the books. A code and its reference (the fact's own id) are posted at most once. */
export type LedgerPosting = {
  readonly code: LedgerCode;
  readonly ref: string;
  readonly entries: readonly LedgerEntry[];
};

/** What happened, in the books' shorthand; the functions that post them say what each means. */
export type LedgerCode =
  | 'P1'
  | 'P1d'
  | 'P1p'
  | 'P1g'
  | 'P2'
  | 'X1'
  | 'X2'
  | 'X3'
  | 'X4'
  | 'X5'
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'C5'
  | 'G2'
  | 'G3'
  | 'G4'
  | 'E1'
  | 'T1'
  | 'T2'
  | 'N1'
  | 'W1'
  | 'W2'
  | 'W3'
  | 'R0'
  | 'R0e'
  | 'R1'
  | 'R2'
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'K1';

export const debit = (account: string, amount: Money): LedgerEntry => ({ account, amount });
export const credit = (account: string, { amountMinor, currency }: Money): LedgerEntry => ({
  account,
  amount: money(amountMinor === 0 ? 0 : -amountMinor, currency),
});

/**
 * A posting whose lines on one account are drawn together and whose empty lines are left out.
 *
 * @throws RangeError unless debits and credits cancel out, for each currency
 */
export function posting(code: LedgerCode, ref: string, lines: readonly LedgerEntry[]): LedgerPosting {
  const sums = new Map<string, LedgerEntry>();
  const open = new Map<string, number>();
  for (const { account, amount } of lines) {
    const key = `${account} ${amount.currency}`;
    const soFar = sums.get(key)?.amount ?? zero(amount.currency);
    sums.set(key, { account, amount: money(soFar.amountMinor + amount.amountMinor, amount.currency) });
    open.set(amount.currency, (open.get(amount.currency) ?? 0) + amount.amountMinor);
  }
  for (const [currency, rest] of open) {
    if (rest !== 0) throw new RangeError(`${code} ${ref} is out of balance by ${rest} ${currency}`);
  }
  return { code, ref, entries: [...sums.values()].filter(({ amount }) => amount.amountMinor !== 0) };
}
