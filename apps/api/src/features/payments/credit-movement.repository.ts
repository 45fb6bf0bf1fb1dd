import type { Queryable } from '@app/db/client';
import { ledgerEntries, ledgerTransactions, payments } from '@app/db/schema/payments';
import { and, desc, eq, sql } from 'drizzle-orm';

/** What was booked on an account, latest first, each with the words of the payment it belongs to. */
export function listMovements(db: Queryable, account: string, limit: number) {
  const description = db
    .select({ description: payments.description })
    .from(payments)
    .where(and(eq(payments.bookingId, ledgerTransactions.bookingId), eq(payments.status, 'succeeded')))
    .limit(1);
  return db
    .select({
      id: ledgerTransactions.id,
      code: ledgerTransactions.code,
      at: ledgerTransactions.occurredAt,
      bookingId: ledgerTransactions.bookingId,
      description: sql<string | null>`(${description})`,
      amountMinor: ledgerEntries.amountMinor,
      currency: ledgerEntries.currency,
    })
    .from(ledgerEntries)
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .where(eq(ledgerEntries.account, account))
    .orderBy(desc(ledgerTransactions.occurredAt), desc(ledgerTransactions.id))
    .limit(limit);
}
