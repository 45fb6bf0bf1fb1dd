import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { ledgerAccount } from '@app/shared/payments/ledger-account';
import type { BalanceChange } from '@app/shared/payments/reconcile-movements';
import { type SQL, sql } from 'drizzle-orm';

type Row = { object: string; currency: string; amount: string; at: string; booking: Id<'booking'> | null };

/** What the books say of our Stripe balance, under the names that Stripe has for the same objects. */
const changes = (which: SQL) => sql`
  select object, currency, amount, at, booking from (
    select case when t.code in ('P1', 'X1') then coalesce(p.charge_id, t.ref) else t.ref end as object,
      e.currency, e.amount_minor as amount, t.occurred_at as at, t.booking_id as booking
    from ledger_entries e
      join ledger_transactions t on t.id = e.transaction_id
      left join payments p on p.id = t.ref and t.code in ('P1', 'X1')
    where e.account = ${ledgerAccount.stripeBalance}
  ) changes where ${which}`;

export async function listBookedChanges(db: Queryable, since: Temporal.Instant): Promise<BalanceChange[]> {
  const rows = await db.execute<Row>(changes(sql`at >= ${since}::timestamptz`));
  return rows.map(toChange);
}

/** All that is booked of these objects, whenever it was. */
export async function listBookedChangesOf(
  db: Queryable,
  objects: readonly string[],
): Promise<BalanceChange[]> {
  if (objects.length === 0) return [];
  const rows = await db.execute<Row>(changes(sql`object in ${objects}`));
  return rows.map(toChange);
}

const toChange = ({ object, currency, amount, at, booking }: Row): BalanceChange => ({
  object,
  currency,
  amountMinor: Number(amount),
  at: Temporal.Instant.from(at),
  bookingId: booking,
});
