import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BalanceChange, reconcileMovements } from './reconcile-movements.ts';

const now = Temporal.Instant.from('2026-03-10T12:00Z');
const change = (object: string, amountMinor: number, minutesAgo = 60): BalanceChange => ({
  object,
  currency: 'EUR',
  amountMinor,
  at: now.subtract({ minutes: minutesAgo }),
});

describe('reconcileMovements', () => {
  it('agrees when a charge less its fee is what Stripe shows', () => {
    const books = [change('ch_1', 12_000), change('ch_1', -205)];
    expect(reconcileMovements(books, [change('ch_1', 11_795)], now)).toEqual([]);
  });

  it('names what is on one side alone, and what differs', () => {
    const books = [change('ch_1', 12_000), change('re_1', -500)];
    const stripe = [change('ch_1', 11_795), change('tr_1', -8_000)];
    expect(reconcileMovements(books, stripe, now)).toMatchObject([
      { kind: 'amount_differs', object: 'ch_1', oursMinor: 12_000, theirsMinor: 11_795 },
      { kind: 'not_at_stripe', object: 're_1', oursMinor: -500, theirsMinor: 0 },
      { kind: 'not_in_books', object: 'tr_1', oursMinor: 0, theirsMinor: -8_000 },
    ]);
  });

  it('keeps currencies apart', () => {
    const stripe = [{ ...change('ch_1', 100), currency: 'USD' }];
    expect(reconcileMovements([change('ch_1', 100)], stripe, now)).toHaveLength(2);
  });

  it('waits for what has just happened', () => {
    expect(reconcileMovements([], [change('ch_1', 100, 14)], now)).toEqual([]);
    expect(reconcileMovements([], [change('ch_1', 100, 15)], now)).toHaveLength(1);
  });

  it('says nothing of a failed refund whose money is back', () => {
    expect(reconcileMovements([change('re_1', -500), change('re_1', 500)], [], now)).toEqual([]);
  });

  it('finds exactly what one side lost, in whatever order the movements come', () => {
    const movement = fc.record({
      object: fc.integer({ min: 0, max: 50 }),
      amount: fc.integer({ min: 1, max: 1e6 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(movement, { selector: ({ object }) => object }), fc.nat(), (made, pick) => {
        const all = made.map(({ object, amount }) => change(`ch_${object}`, amount));
        const lost = all[pick % Math.max(all.length, 1)];
        const kept = all.filter((one) => one !== lost);
        const found = reconcileMovements(kept.toReversed(), all, now);
        expect(found.map(({ object, theirsMinor }) => [object, theirsMinor])).toEqual(
          lost ? [[lost.object, lost.amountMinor]] : [],
        );
      }),
    );
  });
});
