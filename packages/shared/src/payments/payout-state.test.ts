import { describe, expect, it } from 'vitest';
import type { TransferStatus } from './payment-status.ts';
import { payoutState } from './payout-state.ts';

const transfer = (status: TransferStatus, nettedMinor = 0, withheldMinor = 0) => ({
  status,
  amountMinor: 100,
  reversedMinor: 0,
  nettedMinor,
  withheldMinor,
});

describe('payoutState', () => {
  it.each([
    ['paid, session still to come', { keptMinor: 100, transfer: null }, 'pending'],
    ['all refunded before it was scheduled', { keptMinor: 0, transfer: null }, 'nothing'],
    ['scheduled', { keptMinor: 100, transfer: transfer('due') }, 'available'],
    ['on its way', { keptMinor: 100, transfer: transfer('sending') }, 'available'],
    ['in the way of something', { keptMinor: 100, transfer: transfer('on_hold') }, 'on_hold'],
    ['sent', { keptMinor: 100, transfer: transfer('created') }, 'paid'],
    ['sent and taken back', { keptMinor: 0, transfer: transfer('reversed') }, 'nothing'],
    ['all refunded before it left', { keptMinor: 0, transfer: transfer('aborted') }, 'nothing'],
    ['withheld for a dispute', { keptMinor: 100, transfer: transfer('aborted', 5, 80) }, 'withheld'],
    ['it paid a debt', { keptMinor: 100, transfer: transfer('aborted', 85) }, 'settled'],
  ] as const)('%s', (_what, share, state) => {
    expect(payoutState(share)).toBe(state);
  });
});
