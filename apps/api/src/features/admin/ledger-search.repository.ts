import type { Queryable } from '@app/db/client';
import { ledgerBalances, ledgerEntries, ledgerTransactions } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { and, count, desc, eq, exists, gte, inArray, like, lt, or, type SQL, sql } from 'drizzle-orm';

export const LEDGER_PER_PAGE = 40;

export type Period = { from: Temporal.Instant; to: Temporal.Instant };
type Wanted = { text: string; period: Period | null };

const IN_PERIOD = ({ from, to }: Period) =>
  and(gte(ledgerTransactions.occurredAt, from), lt(ledgerTransactions.occurredAt, to));

/** Accounts by their beginning; facts by booking, by Stripe's or our own id, or by code. */
function matches(db: Queryable, { text, period }: Wanted): SQL | undefined {
  const inPeriod = period ? IN_PERIOD(period) : undefined;
  if (!text) return inPeriod;
  const entry = db
    .select({ id: ledgerEntries.transactionId })
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.transactionId, ledgerTransactions.id),
        like(ledgerEntries.account, `${text.replace(/[\\%_]/g, '\\$&')}%`),
      ),
    );
  return and(
    inPeriod,
    or(
      eq(ledgerTransactions.bookingId, text as Id<'booking'>),
      eq(ledgerTransactions.ref, text),
      eq(ledgerTransactions.stripeBalanceTransactionId, text),
      eq(ledgerTransactions.code, text),
      exists(entry),
    ),
  );
}

export async function searchLedger(db: Queryable, wanted: Wanted, page: number) {
  const where = matches(db, wanted);
  const rows = await db
    .select()
    .from(ledgerTransactions)
    .where(where)
    .orderBy(desc(ledgerTransactions.occurredAt), desc(ledgerTransactions.sequence))
    .limit(LEDGER_PER_PAGE)
    .offset((page - 1) * LEDGER_PER_PAGE);
  const [counted] = await db.select({ total: count() }).from(ledgerTransactions).where(where);
  const entries = await listEntries(
    db,
    rows.map(({ id }) => id),
  );
  return {
    total: counted?.total ?? 0,
    facts: rows.map((row) => ({
      ...row,
      entries: entries.filter(({ transactionId }) => transactionId === row.id),
    })),
  };
}

function listEntries(db: Queryable, ids: Id<'ledgerTransaction'>[]) {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(ledgerEntries)
    .where(inArray(ledgerEntries.transactionId, ids))
    .orderBy(desc(ledgerEntries.amountMinor));
}

/** Every line of a period, oldest fact first. */
export function listLines(db: Queryable, period: Period) {
  return db
    .select({ fact: ledgerTransactions, entry: ledgerEntries })
    .from(ledgerEntries)
    .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
    .where(IN_PERIOD(period))
    .orderBy(ledgerTransactions.occurredAt, ledgerTransactions.sequence, desc(ledgerEntries.amountMinor));
}

/** What stands on each kind of account now; those that belong to somebody are drawn together. */
export function listBalancesByKind(db: Queryable) {
  const kind = sql<string>`split_part(${ledgerBalances.account}, ':', 1) || coalesce(':' || nullif(split_part(${ledgerBalances.account}, ':', 2), ''), '')`;
  return db
    .select({
      account: kind.as('kind'),
      currency: ledgerBalances.currency,
      amountMinor: sql<number>`sum(${ledgerBalances.amountMinor})`.mapWith(Number),
      holders: sql<number>`count(*) filter (where ${ledgerBalances.amountMinor} <> 0)`.mapWith(Number),
    })
    .from(ledgerBalances)
    .groupBy(sql`1`, ledgerBalances.currency)
    .orderBy(ledgerBalances.currency, sql`1`);
}

type Turnover = { currency: string; paidMinor: number; takeMinor: number; refundedMinor: number };

/** What was paid for sessions, what the platform took of it, and what went back, by the books. */
export async function listTurnover(db: Queryable, { from, to }: Period): Promise<Turnover[]> {
  const rows = await db.execute<{ currency: string; paid: string; take: string; refunded: string }>(sql`
    select e.currency,
      coalesce(-sum(e.amount_minor) filter (where t.code in ('P1', 'C2') and e.account like 'liability:booking:%'), 0) as paid,
      coalesce(-sum(e.amount_minor) filter (where e.account = 'revenue:commission'), 0) as take,
      coalesce(-sum(e.amount_minor) filter (where t.code in ('R0', 'R0e')
        and (e.account like 'liability:candidate_payable:%' or e.account like 'liability:candidate_credit:%')), 0) as refunded
    from ledger_transactions t join ledger_entries e on e.transaction_id = t.id
    where t.occurred_at >= ${from}::timestamptz and t.occurred_at < ${to}::timestamptz
    group by e.currency order by e.currency`);
  return rows.map(({ currency, paid, take, refunded }) => ({
    currency,
    paidMinor: Number(paid),
    takeMinor: Number(take),
    refundedMinor: Number(refunded),
  }));
}
