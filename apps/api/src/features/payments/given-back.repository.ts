import type { Queryable } from '@app/db/client';
import { ledgerEntries, ledgerTransactions } from '@app/db/schema/payments';
import { and, eq, inArray, like } from 'drizzle-orm';

/** What went back of an order to the card and as credit, by the books: `ref` is what ended, or the refund. */
export async function readGivenBack(db: Queryable, ref: string) {
  const rows = await db
    .select({ account: ledgerEntries.account, amountMinor: ledgerEntries.amountMinor })
    .from(ledgerEntries)
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .where(
      and(
        eq(ledgerTransactions.ref, ref),
        inArray(ledgerTransactions.code, ['G3', 'G4', 'R0']),
        like(ledgerEntries.account, 'liability:candidate\\_%'),
      ),
    );
  const sumOf = (beginning: string) =>
    rows
      .filter(({ account }) => account.startsWith(beginning))
      .reduce((total, { amountMinor }) => total - amountMinor, 0);
  return {
    toCardMinor: sumOf('liability:candidate_payable'),
    toCreditMinor: sumOf('liability:candidate_credit'),
  };
}
