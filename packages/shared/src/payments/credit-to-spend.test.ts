import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { creditToSpend } from './credit-to-spend.ts';

const eur = (minor: number) => money(minor, 'EUR');

describe('creditToSpend', () => {
  it.each([
    ['no credit', 10_000, 0, 0],
    ['some', 10_000, 4_000, 4_000],
    ['just enough', 10_000, 10_000, 10_000],
    ['more than enough', 10_000, 25_000, 10_000],
    ['all but the smallest charge', 10_000, 9_950, 9_950],
    ['all but less than a card can pay: a little stays in the wallet', 10_000, 9_951, 9_950],
    ['all but a cent', 10_000, 9_999, 9_950],
    ['a price below the smallest charge that credit does not cover', 40, 39, 0],
    ['a wallet that is overdrawn', 10_000, -5, 0],
  ])('%s', (_what, price, available, spent) => {
    expect(creditToSpend(eur(price), eur(available))).toEqual(eur(spent));
  });
});
