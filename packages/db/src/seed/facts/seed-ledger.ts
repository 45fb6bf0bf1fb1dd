import type { Id } from '@app/shared/id/id';
import type { LedgerPosting } from '@app/shared/payments/ledger-posting';
import type { MarketRows } from '../market-rows.ts';
import { instantAt, type Millis } from '../people/seed-person.ts';
import type { MakeId } from '../seed-ids.ts';

/** Of a booking, or of an order, which has none. */
type Fact = { posting: LedgerPosting; at: Millis; bookingId: Id<'booking'> | null; transactionId?: string };

/** The books of the demo market: facts gathered in any order, written in the order in which they happened. */
export function createLedger(makeId: MakeId) {
  const facts: Fact[] = [];
  return {
    post(
      posting: LedgerPosting,
      at: Millis,
      bookingId: Id<'booking'> | null,
      transactionId?: string | null,
    ): void {
      facts.push({ posting, at, bookingId, ...(transactionId && { transactionId }) });
    },
    writeTo(rows: MarketRows): void {
      const sums = new Map<string, { account: string; currency: string; amountMinor: number }>();
      for (const { posting, at, bookingId, transactionId } of facts.sort((a, b) => a.at - b.at)) {
        const occurredAt = instantAt(at);
        const id = makeId('ledgerTransaction', occurredAt);
        const { code, ref, entries } = posting;
        const stripeBalanceTransactionId = transactionId ?? null;
        rows.ledgerTransactions.push({ id, code, ref, bookingId, stripeBalanceTransactionId, occurredAt });
        for (const { account, amount } of entries) {
          rows.ledgerEntries.push({ transactionId: id, account, ...amount });
          const key = `${account} ${amount.currency}`;
          const sum = sums.get(key)?.amountMinor ?? 0;
          sums.set(key, { account, currency: amount.currency, amountMinor: sum + amount.amountMinor });
        }
      }
      rows.ledgerBalances.push(...sums.values());
    },
  };
}

export type SeedLedger = ReturnType<typeof createLedger>;
