import type { Queryable } from '@app/db/client';
import { sql } from 'drizzle-orm';

export type WeekFigures = {
  /** Monday of the week, in the desk's zone. */
  week: string;
  paidMinor: number;
  takeMinor: number;
  refundedMinor: number;
  sessions: number;
  reports: number;
  lateReports: number;
};

type Period = { from: Temporal.Instant; to: Temporal.Instant; timeZone: string; currency: string };

/**
 * The market by week. Money by the day it was paid, sessions by the day they were held, reports by the
 * day they were due; a week without anything is there with zeros.
 */
export async function listWeekFigures(db: Queryable, period: Period): Promise<WeekFigures[]> {
  const { timeZone, currency } = period;
  const from = sql`${period.from}::timestamptz`;
  const to = sql`${period.to}::timestamptz`;
  const weekOf = (column: string) =>
    sql`date_trunc('week', ${sql.raw(column)} at time zone ${timeZone})::date`;
  const rows = await db.execute<Record<keyof WeekFigures, string | number>>(sql`
    with weeks as (
      select generate_series(
        date_trunc('week', ${from} at time zone ${timeZone}),
        date_trunc('week', (${to} - interval '1 second') at time zone ${timeZone}),
        interval '1 week')::date as week),
    paid as (
      select ${weekOf('succeeded_at')} as week, sum(amount_minor + credit_minor) as paid,
             sum(refunded_minor + credit_returned_minor) as refunded
      from payments where status = 'succeeded' and not duplicate and currency = ${currency}
        and succeeded_at >= ${from} and succeeded_at < ${to} group by 1),
    take as (
      select ${weekOf('t.occurred_at')} as week, -sum(e.amount_minor) as take
      from ledger_entries e join ledger_transactions t on t.id = e.transaction_id
      where e.account = 'revenue:commission' and e.currency = ${currency}
        and t.occurred_at >= ${from} and t.occurred_at < ${to} group by 1),
    held as (
      select ${weekOf('starts_at')} as week, count(*) as sessions from bookings
      where status in ('in_session', 'awaiting_report', 'completed')
        and starts_at >= ${from} and starts_at < ${to} group by 1),
    reported as (
      select ${weekOf('due_at')} as week, count(*) as reports,
             count(*) filter (where coalesce(submitted_at, ${to}) > due_at) as late
      from reports where due_at >= ${from} and due_at < ${to} group by 1)
    select to_char(weeks.week, 'YYYY-MM-DD') as week,
           coalesce(paid.paid, 0) as "paidMinor", coalesce(take.take, 0) as "takeMinor",
           coalesce(paid.refunded, 0) as "refundedMinor", coalesce(held.sessions, 0) as sessions,
           coalesce(reported.reports, 0) as reports, coalesce(reported.late, 0) as "lateReports"
    from weeks left join paid using (week) left join take using (week)
      left join held using (week) left join reported using (week)
    order by weeks.week`);
  return rows.map((row) => ({
    week: String(row.week),
    paidMinor: Number(row.paidMinor),
    takeMinor: Number(row.takeMinor),
    refundedMinor: Number(row.refundedMinor),
    sessions: Number(row.sessions),
    reports: Number(row.reports),
    lateReports: Number(row.lateReports),
  }));
}
