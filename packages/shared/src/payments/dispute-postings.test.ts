import { expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { disputeBorne, disputeMoved, stillWithdrawn } from './dispute-postings.ts';

const eur = (minor: number) => money(minor, 'EUR');
const taken = { id: 'txn_1', amount: eur(-10_000), fee: eur(1_500) };
const back = { id: 'txn_2', amount: eur(10_000), fee: eur(0) };

it('keeps what a dispute took apart until it is decided', () => {
  expect(disputeMoved(taken)).toEqual({
    code: 'D1',
    ref: 'txn_1',
    entries: [
      { account: 'asset:stripe_balance', amount: eur(-11_500) },
      { account: 'expense:dispute_fees', amount: eur(1_500) },
      { account: 'asset:dispute_hold', amount: eur(10_000) },
    ],
  });
});

it('takes it back when the dispute is won, and the fee stays spent', () => {
  expect(disputeMoved(back)).toMatchObject({
    code: 'D2',
    entries: [{ amount: eur(10_000) }, { amount: eur(-10_000) }],
  });
  expect(stillWithdrawn([taken, back], 'EUR')).toEqual(eur(0));
});

it('books what is lost as a loss', () => {
  expect(disputeBorne('du_1', stillWithdrawn([taken], 'EUR')).entries).toEqual([
    { account: 'expense:losses', amount: eur(10_000) },
    { account: 'asset:dispute_hold', amount: eur(-10_000) },
  ]);
});
