import { describe, expect, it } from 'vitest';
import { divideOverPurchase } from './divide-over-purchase.ts';

const paid = (amountMinor: number, more = {}) => ({
  currency: 'EUR',
  amountMinor,
  creditMinor: 0,
  packageMinor: 0,
  packageReturnedMinor: 0,
  subsidyMinor: 0,
  subsidyReturnedMinor: 0,
  refundedMinor: 0,
  creditReturnedMinor: 0,
  creditedMinor: 0,
  lostMinor: 0,
  borneMinor: 0,
  ...more,
});

describe('divideOverPurchase', () => {
  const [first, second] = [paid(12_000), paid(9_000)];

  it('falls to the payment that it fits, else from the first on', () => {
    expect(divideOverPurchase([first, second], 9_000).parts).toEqual([
      { payment: second, amountMinor: 9_000 },
    ]);
    expect(divideOverPurchase([first, second], 15_000)).toEqual({
      parts: [
        { payment: first, amountMinor: 12_000 },
        { payment: second, amountMinor: 3_000 },
      ],
      restMinor: 0,
    });
  });

  it('takes no more than is there: what was refunded or credited is gone already', () => {
    const little = paid(12_000, { refundedMinor: 2_000, creditedMinor: 4_000 });
    expect(divideOverPurchase([little], 10_000)).toEqual({
      parts: [{ payment: little, amountMinor: 6_000 }],
      restMinor: 4_000,
    });
    expect(divideOverPurchase([paid(0)], 0)).toEqual({ parts: [], restMinor: 0 });
  });
});
