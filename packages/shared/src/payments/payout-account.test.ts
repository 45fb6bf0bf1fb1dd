import { describe, expect, it } from 'vitest';
import { type PayoutStanding, payoutAccountState, sayNeeds } from './payout-account.ts';

describe('payoutAccountState', () => {
  const account = (
    isConnected: boolean,
    isReady: boolean,
    wasReady: boolean,
    standing: PayoutStanding | null,
  ) => payoutAccountState({ isConnected, isReady, wasReady, standing });

  it.each([
    ['not_started', account(false, false, false, null)],
    ['incomplete', account(true, false, false, null)],
    ['incomplete', account(true, false, false, 'open')],
    ['in_review', account(true, false, false, 'in_review')],
    ['enabled', account(true, true, false, null)],
    ['enabled', account(true, true, true, 'open')],
    ['restricted', account(true, false, true, 'open')],
    ['restricted', account(true, false, true, 'in_review')],
    ['rejected', account(true, false, true, 'rejected')],
    ['closed', account(true, false, false, 'closed')],
  ])('%s', (state, found) => {
    expect(found).toBe(state);
  });
});

it('names what Stripe asks for, each thing once', () => {
  expect(
    sayNeeds(['external_account', 'individual.dob.day', 'individual.dob.month', 'new.thing_here']),
  ).toEqual(['your bank account', 'your date of birth', 'new thing here']);
});
