import { describe, expect, it } from 'vitest';
import { repairOf } from './case-repair.ts';

const found = {
  kind: 'not_in_books',
  stripeObject: 'ch_1',
  parentObject: null,
  movementType: 'charge',
} as const;

describe('repairOf', () => {
  it.each([
    [found, { read: 'charge', object: 'ch_1' }],
    [
      { ...found, stripeObject: 're_1', movementType: 'refund' },
      { read: 'refund', object: 're_1' },
    ],
    [
      { ...found, stripeObject: 'trr_1', parentObject: 'tr_1' },
      { read: 'transfer', object: 'tr_1' },
    ],
    [
      { ...found, stripeObject: 'txn_1', parentObject: 'dp_1' },
      { read: 'dispute', object: 'dp_1' },
    ],
    [
      { ...found, stripeObject: 'txn_1', movementType: 'topup' },
      { read: 'topup', object: 'txn_1' },
    ],
    [
      { ...found, kind: 'amount_differs' },
      { read: 'charge', object: 'ch_1' },
    ],
  ] as const)('reads again %j', (difference, repair) => {
    expect(repairOf(difference)).toEqual(repair);
  });

  it.each([
    { ...found, kind: 'not_at_stripe' },
    { ...found, kind: 'balance_differs', stripeObject: 'balance' },
    { ...found, stripeObject: 'txn_1' },
  ] as const)('leaves to a person %j', (difference) => {
    expect(repairOf(difference)).toBeNull();
  });
});
