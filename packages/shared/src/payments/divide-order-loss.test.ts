import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideOrderLoss } from './divide-order-loss.ts';

const session = (packageMinor: number, packageReturnedMinor = 0) => ({
  currency: 'EUR',
  amountMinor: 0,
  creditMinor: 0,
  packageMinor,
  packageReturnedMinor,
  subsidyMinor: 0,
  subsidyReturnedMinor: 0,
  refundedMinor: 0,
  creditReturnedMinor: 0,
  creditedMinor: 0,
  lostMinor: 0,
  borneMinor: 0,
});
const [booked, held] = [session(8_000), session(8_001)];

describe('divideOrderLoss', () => {
  it('takes the unused sessions first, then what nobody earned, then what was earned', () => {
    const standing = { unusedMinor: 24_000, creditMinor: 0, unearned: [booked], earned: [held] };
    expect(divideOrderLoss(standing, 40_000)).toEqual({
      goodsMinor: 24_000,
      surplusMinor: 0,
      creditMinor: 0,
      parts: [
        { payment: booked, amountMinor: 8_000, isEarned: false },
        { payment: held, amountMinor: 8_000, isEarned: true },
      ],
      beyondMinor: 0,
    });
  });

  it('leaves as credit what the bank does not take of the unused ones', () => {
    const standing = { unusedMinor: 24_000, creditMinor: 0, unearned: [booked], earned: [] };
    expect(divideOrderLoss(standing, 10_000)).toMatchObject({
      goodsMinor: 10_000,
      surplusMinor: 14_000,
      parts: [],
    });
  });

  it('takes no session that went back to its package, and bears what was spent', () => {
    const standing = {
      unusedMinor: 0,
      creditMinor: 3_000,
      unearned: [session(8_000, 8_000)],
      earned: [],
    };
    expect(divideOrderLoss(standing, 9_000)).toMatchObject({
      goodsMinor: 0,
      surplusMinor: 0,
      creditMinor: 3_000,
      parts: [],
      beyondMinor: 6_000,
    });
  });

  it('adds up to what was lost, whatever there is', () => {
    const amount = fc.nat(100_000);
    const sessions = fc.array(
      amount.map((minor) => session(minor)),
      { maxLength: 5 },
    );
    const standings = fc.record({
      unusedMinor: amount,
      creditMinor: amount,
      unearned: sessions,
      earned: sessions,
    });
    fc.assert(
      fc.property(standings, amount, (standing, lostMinor) => {
        const loss = divideOrderLoss(standing, lostMinor);
        const parts = loss.parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        expect(loss.goodsMinor + loss.creditMinor + parts + loss.beyondMinor).toBe(lostMinor);
        if (loss.goodsMinor > 0) expect(loss.goodsMinor + loss.surplusMinor).toBe(standing.unusedMinor);
      }),
    );
  });
});
