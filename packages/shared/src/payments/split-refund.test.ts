import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { splitRefund } from './split-refund.ts';

const paid = (changes: Partial<Parameters<typeof splitRefund>[0]> = {}) => ({
  currency: 'EUR',
  amountMinor: 7_000,
  creditMinor: 5_000,
  packageMinor: 0,
  packageReturnedMinor: 0,
  subsidyMinor: 0,
  subsidyReturnedMinor: 0,
  refundedMinor: 0,
  creditReturnedMinor: 0,
  creditedMinor: 0,
  lostMinor: 0,
  borneMinor: 0,
  ...changes,
});
const eur = (minor: number) => money(minor, 'EUR');

describe('splitRefund', () => {
  it.each([
    ['within what the card paid', 6_000, 6_000, 0],
    ['exactly what the card paid', 7_000, 7_000, 0],
    ['a cent more', 7_001, 7_000, 1],
    ['everything', 12_000, 7_000, 5_000],
  ])('gives back %s: to the card first', (_what, amount, toCard, toCredit) => {
    expect(splitRefund(paid(), eur(amount))).toEqual({
      toCard: eur(toCard),
      toCredit: eur(toCredit),
      toPackage: eur(0),
    });
  });

  it('remembers what went back before', () => {
    const half = paid({ refundedMinor: 7_000, creditReturnedMinor: 1_000 });
    expect(splitRefund(half, eur(4_000))).toMatchObject({ toCard: eur(0), toCredit: eur(4_000) });
    expect(splitRefund(half, eur(4_001))).toBeNull();
  });

  it('does not give back what was granted as credit already', () => {
    expect(splitRefund(paid({ creditMinor: 0, creditedMinor: 3_500 }), eur(3_501))).toBeNull();
    expect(splitRefund(paid({ creditMinor: 0, creditedMinor: 3_500 }), eur(3_500))).not.toBeNull();
  });

  it('gives a session back to its package whole, and a part of one as credit', () => {
    const session = paid({ amountMinor: 0, creditMinor: 0, packageMinor: 8_000 });
    expect(splitRefund(session, eur(8_000))).toMatchObject({ toCredit: eur(0), toPackage: eur(8_000) });
    expect(splitRefund(session, eur(4_000))).toMatchObject({ toCredit: eur(4_000), toPackage: eur(0) });
    const rest = paid({ ...session, creditReturnedMinor: 4_000 });
    expect(splitRefund(rest, eur(4_000))).toMatchObject({ toCredit: eur(4_000), toPackage: eur(0) });
  });

  it('has nothing in another currency', () => {
    expect(splitRefund(paid(), money(1, 'USD'))).toBeNull();
  });

  it('never gives either side more than it got', () => {
    const part = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(part, part, part, part, fc.integer({ min: 0, max: 25_000 }), (a, c, r, cr, wanted) => {
        fc.pre(r <= a && cr <= c);
        const before = paid({ amountMinor: a, creditMinor: c, refundedMinor: r, creditReturnedMinor: cr });
        const parts = splitRefund(before, eur(wanted));
        if (!parts) {
          expect(wanted).toBeGreaterThan(a + c - r - cr);
          return;
        }
        expect(parts.toCard.amountMinor + parts.toCredit.amountMinor).toBe(wanted);
        expect(parts.toCard.amountMinor).toBeLessThanOrEqual(a - r);
        expect(parts.toCredit.amountMinor).toBeLessThanOrEqual(c - cr);
      }),
    );
  });
});
