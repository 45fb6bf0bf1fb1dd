import type { Queryable, Transaction } from '@app/db/client';
import { ledgerPeriods, type PeriodBalance } from '@app/db/schema/payments';
import { desc, max, sql } from 'drizzle-orm';

export type LedgerPeriod = typeof ledgerPeriods.$inferSelect;

export function listPeriods(db: Queryable): Promise<LedgerPeriod[]> {
  return db.select().from(ledgerPeriods).orderBy(desc(ledgerPeriods.month));
}

export async function findClosedUntil(db: Queryable): Promise<Temporal.Instant | null> {
  const [row] = await db.select({ until: max(ledgerPeriods.endsAt) }).from(ledgerPeriods);
  return row?.until ?? null;
}

/** False when the month is closed already. */
export async function insertPeriod(tx: Transaction, period: LedgerPeriod): Promise<boolean> {
  const inserted = await tx
    .insert(ledgerPeriods)
    .values(period)
    .onConflictDoNothing()
    .returning({ month: ledgerPeriods.month });
  return inserted.length > 0;
}

/** No entry is written while a month is being closed: whoever posts waits, and posts into the next. */
export const lockBooks = (tx: Transaction) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('ledger periods', 0))`);

/**
 * The trial balance before a moment: accounts that belong to somebody are drawn together by their kind.
 * Debits are positive.
 */
export async function readTrialBalance(db: Queryable, before: Temporal.Instant): Promise<PeriodBalance[]> {
  const rows = await db.execute<{ account: string; currency: string; amount: string }>(sql`
    select split_part(e.account, ':', 1) || coalesce(':' || nullif(split_part(e.account, ':', 2), ''), '') as account,
      e.currency, sum(e.amount_minor) as amount
    from ledger_entries e join ledger_transactions t on t.id = e.transaction_id
    where t.occurred_at < ${before}::timestamptz
    group by 1, 2 having sum(e.amount_minor) <> 0 order by 2, 1`);
  return rows.map(({ account, currency, amount }) => ({ account, currency, amountMinor: Number(amount) }));
}

/** The first entry that the books have; nothing when they are empty. */
export async function findFirstEntry(db: Queryable): Promise<Temporal.Instant | null> {
  const [row] = await db.execute<{ at: string | null }>(
    sql`select min(occurred_at) as at from ledger_transactions`,
  );
  return row?.at ? Temporal.Instant.from(row.at) : null;
}
