import { describe, expect, it } from 'vitest';
import { financeHeadline, kindWords, sumOf } from './books-words.ts';

const latest = { at: '2026-03-01T00:00:00Z', since: '2026-02-01T00:00:00Z', movements: 3, differences: 0 };
const difference = (status: 'open' | 'accepted') => ({
  id: 'rcc_0199a0b1-7c1d-7f6e-9a43-0d3c1f2b7a10' as const,
  kind: 'not_in_books' as const,
  stripeObject: 're_1',
  movementType: 'refund',
  currency: 'EUR',
  oursMinor: 0,
  theirsMinor: -100,
  bookingId: null,
  status,
  foundAt: '2026-03-01T00:00:00Z',
  repairAskedAt: null,
  isRepairable: true,
  note: '',
});

describe('financeHeadline', () => {
  it.each([
    [[], 'agree'],
    [[difference('accepted')], 'agree'],
    [[difference('open')], 'differ once'],
    [[difference('open'), difference('open')], 'differ 2 times'],
  ])('counts what waits for a person: %#', (cases, marked) => {
    expect(financeHeadline({ latest, cases }).marked).toBe(marked);
  });

  it('says when nobody has compared yet', () => {
    expect(financeHeadline({ latest: undefined, cases: [] }).marked).toBe('not compared yet');
  });
});

describe('sumOf', () => {
  it('adds up what is owed, in one currency', () => {
    const balances = [
      { account: 'liability:booking', currency: 'EUR', amountMinor: -500, holders: 1 },
      { account: 'liability:coach_payable', currency: 'EUR', amountMinor: -200, holders: 1 },
      { account: 'liability:booking', currency: 'USD', amountMinor: -900, holders: 1 },
      { account: 'asset:stripe_balance', currency: 'EUR', amountMinor: 700, holders: 1 },
    ];
    expect(sumOf(balances, 'EUR')).toEqual({ amountMinor: 700, currency: 'EUR' });
  });
});

it('has words for what belongs to many', () => {
  expect(kindWords('liability:booking')).toBe('Paid for sessions that are not settled');
  expect(kindWords('revenue:commission')).toBe('Commission');
});
