import type { Id } from '../id/id.ts';

/**
 * How much our Stripe balance changed by one of Stripe's objects, as one side tells it. `object` is what both
 * sides call it: a charge (its fee included), a refund (its return included), a transfer, a reversal, a payout;
 * of a dispute or a top-up the single movement (`txn_…`).
 */
export type BalanceChange = {
  object: string;
  currency: string;
  amountMinor: number;
  at: Temporal.Instant;
  bookingId?: Id<'booking'> | null;
  /** Stripe's type of the movement, and the object to read again when it is another one. */
  movementType?: string | null;
  parentObject?: string | null;
};

export type Difference = {
  kind: 'not_in_books' | 'not_at_stripe' | 'amount_differs';
  object: string;
  currency: string;
  oursMinor: number;
  theirsMinor: number;
  bookingId: Id<'booking'> | null;
  movementType: string | null;
  parentObject: string | null;
};

/** What is younger may be on its way: Stripe makes some movements a moment after the act, and so do we. */
export const ON_ITS_WAY = { minutes: 15 };

/**
 * Where the books and Stripe tell different stories of our balance, one for each object and currency
 * (payments.md I4, I5). An object whose last change is younger than a quarter of an hour is left for the next
 * time.
 */
export function reconcileMovements(
  books: readonly BalanceChange[],
  stripe: readonly BalanceChange[],
  now: Temporal.Instant,
): Difference[] {
  const settledBy = now.subtract(ON_ITS_WAY);
  const sums = new Map<string, Sum>();
  for (const change of books) addTo(sums, change, 'oursMinor');
  for (const change of stripe) addTo(sums, change, 'theirsMinor');
  return [...sums.values()]
    .filter(({ oursMinor, theirsMinor }) => (oursMinor ?? 0) !== (theirsMinor ?? 0))
    .filter(({ latest }) => Temporal.Instant.compare(latest, settledBy) <= 0)
    .map(({ latest: _latest, oursMinor, theirsMinor, ...facts }) => ({
      ...facts,
      kind:
        oursMinor === undefined
          ? 'not_in_books'
          : theirsMinor === undefined
            ? 'not_at_stripe'
            : 'amount_differs',
      oursMinor: oursMinor ?? 0,
      theirsMinor: theirsMinor ?? 0,
    }));
}

type Sum = Pick<Difference, 'object' | 'currency' | 'bookingId' | 'movementType' | 'parentObject'> & {
  oursMinor?: number;
  theirsMinor?: number;
  latest: Temporal.Instant;
};

function addTo(sums: Map<string, Sum>, change: BalanceChange, side: 'oursMinor' | 'theirsMinor') {
  const { object, currency, amountMinor, at } = change;
  const key = `${object} ${currency}`;
  const before: Sum = sums.get(key) ?? {
    object,
    currency,
    bookingId: null,
    movementType: null,
    parentObject: null,
    latest: at,
  };
  sums.set(key, {
    ...before,
    bookingId: before.bookingId ?? change.bookingId ?? null,
    movementType: before.movementType ?? change.movementType ?? null,
    parentObject: before.parentObject ?? change.parentObject ?? null,
    latest: Temporal.Instant.compare(before.latest, at) < 0 ? at : before.latest,
    [side]: (before[side] ?? 0) + amountMinor,
  });
}
