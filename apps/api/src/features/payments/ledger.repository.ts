import type { Queryable, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { ledgerBalances, ledgerEntries, ledgerTransactions } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { type Money, money } from '@app/shared/money/money';
import type { LedgerCode, LedgerEntry, LedgerPosting } from '@app/shared/payments/ledger-posting';
import { and, eq, like, sql } from 'drizzle-orm';

/** A posting with the movement at Stripe that it describes; each is described once. */
export type LedgerFact = LedgerPosting & { balanceTransactionId?: string | null };

type Occasion = { at: Temporal.Instant; bookingId: Id<'booking'> | null };

/**
 * Writes facts into the books. A fact that is there already is left alone, so whoever is told twice
 * may post twice. Balances change in the order of the accounts' names, over all the facts of the
 * call: two writers that touch the same accounts wait for each other instead of deadlocking. Facts
 * that belong together must therefore come in one call.
 */
export async function postLedger(
  tx: Transaction,
  facts: readonly LedgerFact[],
  { at, bookingId }: Occasion,
): Promise<void> {
  const fresh: LedgerEntry[] = [];
  for (const { code, ref, entries, balanceTransactionId = null } of facts) {
    const id = newId('ledgerTransaction');
    const [inserted] = await tx
      .insert(ledgerTransactions)
      .values({
        id,
        code,
        ref,
        bookingId,
        stripeBalanceTransactionId: balanceTransactionId,
        occurredAt: inOpenPeriod(at),
      })
      .onConflictDoNothing({ target: [ledgerTransactions.code, ledgerTransactions.ref] })
      .returning({ id: ledgerTransactions.id });
    if (!inserted || entries.length === 0) continue;
    await tx.insert(ledgerEntries).values(
      entries.map(({ account, amount }) => ({
        transactionId: id,
        account,
        currency: amount.currency,
        amountMinor: amount.amountMinor,
      })),
    );
    fresh.push(...entries);
  }
  for (const { account, amount } of inAccountOrder(fresh)) await addToBalance(tx, account, amount);
}

/** What is found out about a closed month is booked at the beginning of the open one. */
const inOpenPeriod = (at: Temporal.Instant) =>
  sql`greatest(${at}::timestamptz, (select max(ends_at) from ledger_periods))`;

function inAccountOrder(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const keyOf = ({ account, amount }: LedgerEntry) => `${account} ${amount.currency}`;
  return [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

/** Insert first, then add: an upsert would check "never below nothing" on the change instead of the sum. */
async function addToBalance(tx: Transaction, account: string, { amountMinor, currency }: Money) {
  await tx.insert(ledgerBalances).values({ account, currency, amountMinor: 0 }).onConflictDoNothing();
  await tx
    .update(ledgerBalances)
    .set({ amountMinor: sql`${ledgerBalances.amountMinor} + ${amountMinor}` })
    .where(and(eq(ledgerBalances.account, account), eq(ledgerBalances.currency, currency)));
}

export async function isPosted(db: Queryable, code: LedgerCode, ref: string): Promise<boolean> {
  const [row] = await db
    .select({ id: ledgerTransactions.id })
    .from(ledgerTransactions)
    .where(and(eq(ledgerTransactions.code, code), eq(ledgerTransactions.ref, ref)));
  return row !== undefined;
}

/** Debits less credits: what is owed by us is negative. */
export async function readBalance(db: Queryable, account: string, currency: string): Promise<Money> {
  const [row] = await db
    .select({ amountMinor: ledgerBalances.amountMinor })
    .from(ledgerBalances)
    .where(and(eq(ledgerBalances.account, account), eq(ledgerBalances.currency, currency)));
  return money(row?.amountMinor ?? 0, currency);
}

/** An account in all its currencies. */
export function listBalances(db: Queryable, account: string) {
  return db
    .select({ currency: ledgerBalances.currency, amountMinor: ledgerBalances.amountMinor })
    .from(ledgerBalances)
    .where(eq(ledgerBalances.account, account));
}

/** What we owe to others in a currency: every liability, as a positive sum. */
export async function sumOwed(db: Queryable, currency: string): Promise<number> {
  const [row] = await db
    .select({ owed: sql<number>`coalesce(-sum(${ledgerBalances.amountMinor}), 0)`.mapWith(Number) })
    .from(ledgerBalances)
    .where(and(eq(ledgerBalances.currency, currency), like(ledgerBalances.account, 'liability:%')));
  return row?.owed ?? 0;
}
