import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { StatementFact } from '@app/shared/payments/coach-statement';
import { ledgerAccount } from '@app/shared/payments/ledger-account';
import { sql } from 'drizzle-orm';

type Period = { from: Temporal.Instant; to: Temporal.Instant };

/** What was owed to a coach before a moment, debts taken off, in each currency. */
export async function readOwedBefore(db: Queryable, coachId: Id<'coach'>, at: Temporal.Instant) {
  const rows = await db.execute<{ currency: string; owed: string }>(sql`
    select e.currency, (-sum(e.amount_minor))::text as owed
    from ledger_entries e join ledger_transactions t on t.id = e.transaction_id
    where e.account in (${ledgerAccount.coachPayable(coachId)}, ${ledgerAccount.coachDebt(coachId)},
      ${ledgerAccount.coachReserve(coachId)})
      and t.occurred_at < ${at.toString()}::timestamptz
    group by e.currency`);
  return new Map(rows.map(({ currency, owed }) => [currency, Number(owed)]));
}

type Row = Omit<StatementFact, 'session' | 'earned'> & {
  currency: string;
  words: string | null;
  startsAt: string | null;
  priceMinor: number | null;
  keptMinor: number | null;
  commissionMinor: number | null;
  taxMinor: number | null;
};

/** Every fact of a period by which it changed, in the order of the books. */
export async function listStatementFacts(
  db: Queryable,
  coachId: Id<'coach'>,
  { from, to }: Period,
): Promise<(StatementFact & { currency: string })[]> {
  const payable = ledgerAccount.coachPayable(coachId);
  const rows = await db.execute<Row>(sql`
    with mine as (
      select e.transaction_id, e.currency, -sum(e.amount_minor) as change,
        coalesce(sum(e.amount_minor) filter (where e.account = ${payable}), 0) as paid_off
      from ledger_entries e join ledger_transactions t on t.id = e.transaction_id
      where e.account in (${payable}, ${ledgerAccount.coachDebt(coachId)}, ${ledgerAccount.coachReserve(coachId)})
        and t.code not in ('W1', 'W2', 'W3') -- what is withheld is owed as well
        and t.occurred_at >= ${from.toString()}::timestamptz and t.occurred_at < ${to.toString()}::timestamptz
      group by e.transaction_id, e.currency
    )
    select t.code, t.ref, t.booking_id as "bookingId", m.currency,
      to_char(t.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      m.change::float8 as "changeMinor",
      case when t.code = 'N1' then m.paid_off else 0 end::float8 as "nettedMinor",
      p.description as words,
      to_char(p.session_starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt",
      (p.amount_minor + p.credit_minor + p.package_minor + p.subsidy_minor)::float8 as "priceMinor",
      parts.kept::float8 as "keptMinor", parts.commission::float8 as "commissionMinor", parts.tax::float8 as "taxMinor"
    from mine m join ledger_transactions t on t.id = m.transaction_id
      left join payments p on p.booking_id = t.booking_id and p.status = 'succeeded' and not p.duplicate
      left join lateral (
        select sum(e.amount_minor) filter (where e.account like 'liability:booking:%') as kept,
          -coalesce(sum(e.amount_minor) filter (where e.account = ${ledgerAccount.commission}), 0) as commission,
          -coalesce(sum(e.amount_minor) filter (where e.account = ${ledgerAccount.tax}), 0) as tax
        from ledger_entries e where e.transaction_id = t.id and e.currency = m.currency
      ) parts on t.code = 'E1'
    order by t.occurred_at, t.sequence`);
  return rows.map(toFact);
}

function toFact({ words, startsAt, priceMinor, keptMinor, commissionMinor, taxMinor, ...fact }: Row) {
  return {
    ...fact,
    session: words && startsAt ? { words, startsAt, priceMinor: priceMinor ?? 0 } : null,
    earned:
      keptMinor === null
        ? null
        : { keptMinor, commissionMinor: commissionMinor ?? 0, taxMinor: taxMinor ?? 0 },
  };
}
