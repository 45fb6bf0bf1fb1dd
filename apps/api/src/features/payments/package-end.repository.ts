import type { Queryable } from '@app/db/client';
import { ledgerEntries, ledgerTransactions } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { and, eq, inArray, like } from 'drizzle-orm';

/** What went back to the card and as credit when a package ended, by the books. */
export async function readPackageEnd(db: Queryable, packageId: Id<'package'>) {
  const rows = await db
    .select({ account: ledgerEntries.account, amountMinor: ledgerEntries.amountMinor })
    .from(ledgerEntries)
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .where(
      and(
        eq(ledgerTransactions.ref, packageId),
        inArray(ledgerTransactions.code, ['G3', 'G4']),
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
