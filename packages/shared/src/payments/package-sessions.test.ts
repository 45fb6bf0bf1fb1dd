import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import {
  nextSessionPrice,
  type PackageParts,
  packageRefund,
  packageSaving,
  splitOrderRefund,
} from './package-sessions.ts';

const eur = (minor: number) => money(minor, 'EUR');
const bought = (changes: Partial<PackageParts> = {}): PackageParts => ({
  sessions: 5,
  priceMinor: 40_000,
  singlePriceMinor: 10_000,
  sessionsLeft: 5,
  leftMinor: 40_000,
  currency: 'EUR',
  ...changes,
});

/** Takes a session out, or puts one of this worth back. */
const spend = (parts: PackageParts): PackageParts => ({
  ...parts,
  sessionsLeft: parts.sessionsLeft - 1,
  leftMinor: parts.leftMinor - nextSessionPrice(parts).amountMinor,
});

describe('nextSessionPrice', () => {
  it('puts the odd cents on the last', () => {
    let parts = bought({ sessions: 3, priceMinor: 10_000, sessionsLeft: 3, leftMinor: 10_000 });
    const prices = [];
    while (parts.sessionsLeft > 0) {
      prices.push(nextSessionPrice(parts).amountMinor);
      parts = spend(parts);
    }
    expect(prices).toEqual([3_333, 3_333, 3_334]);
    expect(parts.leftMinor).toBe(0);
    expect(() => nextSessionPrice(parts)).toThrow(RangeError);
  });
});

describe('packageRefund', () => {
  it.each([
    ['nothing was used', bought(), 40_000, 0],
    ['two were used', spend(spend(bought())), 20_000, 4_000],
    ['the used ones at single price cost all of it', spend(spend(spend(spend(bought())))), 0, 8_000],
    ['nothing is left', bought({ sessionsLeft: 0, leftMinor: 0 }), 0, 0],
  ])('when %s', (_what, parts, refund, rest) => {
    expect(packageRefund(parts)).toEqual({ refund: eur(refund), rest: eur(rest) });
  });

  it('accounts for every cent after any spending and giving back', () => {
    const size = fc.constantFrom(3, 5, 10);
    const single = fc.integer({ min: 100, max: 50_000 });
    const discount = fc.double({ min: 0, max: 0.9, noNaN: true });
    const steps = fc.array(fc.boolean(), { maxLength: 30 });
    fc.assert(
      fc.property(size, single, discount, steps, (sessions, singlePriceMinor, off, acts) => {
        const priceMinor = Math.max(1, Math.floor(sessions * singlePriceMinor * (1 - off)));
        let parts = bought({
          sessions,
          singlePriceMinor,
          priceMinor,
          sessionsLeft: sessions,
          leftMinor: priceMinor,
        });
        const out: number[] = [];
        for (const takesOne of acts) {
          if (takesOne && parts.sessionsLeft > 0) {
            out.push(nextSessionPrice(parts).amountMinor);
            parts = spend(parts);
          } else if (!takesOne && out.length > 0) {
            const back = out.shift()!;
            parts = { ...parts, sessionsLeft: parts.sessionsLeft + 1, leftMinor: parts.leftMinor + back };
          }
          expect(parts.leftMinor + out.reduce((sum, each) => sum + each, 0)).toBe(priceMinor);
          const { refund, rest } = packageRefund(parts);
          expect(refund.amountMinor + rest.amountMinor).toBe(parts.leftMinor);
          expect(refund.amountMinor).toBeGreaterThanOrEqual(0);
          expect(rest.amountMinor).toBeGreaterThanOrEqual(0);
          if (out.length === 0) expect(refund.amountMinor).toBe(priceMinor);
          else if (parts.sessionsLeft > 0) {
            expect(refund.amountMinor).toBe(
              Math.min(parts.leftMinor, Math.max(0, priceMinor - out.length * singlePriceMinor)),
            );
          }
        }
      }),
    );
  });
});

describe('packageSaving', () => {
  it('is what it costs less than one by one', () => {
    expect(packageSaving(eur(40_000), eur(10_000), 5)).toBe(20);
    expect(packageSaving(eur(50_000), eur(10_000), 5)).toBe(0);
  });
});

describe('splitOrderRefund', () => {
  it('fills the card first', () => {
    const order = { amountMinor: 30_000, refundedMinor: 0, currency: 'EUR' };
    expect(splitOrderRefund(order, eur(35_000))).toEqual({ toCard: eur(30_000), toCredit: eur(5_000) });
    expect(splitOrderRefund({ ...order, refundedMinor: 30_000 }, eur(100))).toEqual({
      toCard: eur(0),
      toCredit: eur(100),
    });
  });
});
