import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { credit, debit, posting } from './ledger-posting.ts';

const eur = (minor: number) => money(minor, 'EUR');

describe('posting', () => {
  it('draws lines on one account together and leaves empty ones out', () => {
    const lines = [debit('a', eur(5)), debit('a', eur(7)), credit('b', eur(12)), debit('c', eur(0))];
    expect(posting('P1', 'x', lines).entries).toEqual([
      { account: 'a', amount: eur(12) },
      { account: 'b', amount: eur(-12) },
    ]);
  });

  it('refuses what does not cancel out, in each currency by itself', () => {
    expect(() => posting('P1', 'x', [debit('a', eur(5)), credit('b', eur(4))])).toThrow(
      'out of balance by 1 EUR',
    );
    expect(() => posting('P1', 'x', [debit('a', eur(5)), credit('b', money(5, 'USD'))])).toThrow(RangeError);
  });

  it('keeps a fact without money', () => {
    expect(posting('P2', 'ch_1', [debit('a', eur(0)), credit('b', eur(0))]).entries).toEqual([]);
  });
});
