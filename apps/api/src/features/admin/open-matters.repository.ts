import type { Queryable } from '@app/db/client';
import type { MatterKind } from '@app/shared/admin/matter-deadline';
import { sql } from 'drizzle-orm';

const MOST_SHOWN = 200;

/** What waits for a person, longest waiting first. `other` and `note` depend on the kind, see the query. */
export type OpenMatter = {
  kind: MatterKind;
  subjectId: string;
  bookingId: string | null;
  who: string;
  other: string | null;
  note: string | null;
  since: Temporal.Instant;
  amountMinor: number | null;
  currency: string | null;
};

export async function listOpenMatters(db: Queryable, now: Temporal.Instant): Promise<OpenMatter[]> {
  const rows = await db.execute<Omit<OpenMatter, 'since'> & { since: string }>(sql`
    select kind, "subjectId", "bookingId", who, other, note,
           to_char(since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
           "amountMinor"::int as "amountMinor", currency
    from (
      select 'late_report' as kind, r.id as "subjectId", r.booking_id as "bookingId", c.display_name as who,
             u.name as other, null as note, r.due_at as since,
             b.price_amount_minor as "amountMinor", b.price_currency as currency
      from reports r join bookings b on b.id = r.booking_id join coaches c on c.id = r.coach_id
        join users u on u.id = r.candidate_id
      where r.status = 'draft' and r.due_at <= ${now} and b.status = 'awaiting_report'
      union all
      select 'failed_refund', f.id, f.booking_id, u.name, c.display_name, f.failure_reason, f.updated_at,
             f.amount_minor - s.settled, f.currency
      from refunds f join bookings b on b.id = f.booking_id join users u on u.id = b.candidate_id
        join coaches c on c.id = b.coach_id
        cross join lateral (select coalesce(sum(amount_minor), 0) as settled from refund_settlements
          where refund_id = f.id and undone_at is null) s
      where f.status = 'failed' and s.settled < f.amount_minor
      union all
      select 'refund_excess', e.stripe_refund_id, null, u.name, null, null, e.found_at,
             e.amount_minor - e.settled_minor, e.currency
      from refund_excesses e join users u on u.id = e.candidate_id where e.status = 'open'
      union all
      select 'held_transfer', t.id, t.booking_id, c.display_name, u.name, t.hold_reason, t.due_at,
             t.amount_minor, t.currency
      from transfers t join coaches c on c.id = t.coach_id join bookings b on b.id = t.booking_id
        join users u on u.id = b.candidate_id
      where t.status = 'on_hold' and t.hold_reason is distinct from 'dispute' -- the dispute itself is in the list
      union all
      select 'dispute', d.id, d.booking_id, u.name, c.display_name, d.state, coalesce(d.closed_at, d.opened_at),
             d.amount_minor, d.currency
      from disputes d join bookings b on b.id = d.booking_id join users u on u.id = b.candidate_id
        join coaches c on c.id = b.coach_id
      where (d.state = 'open' and d.submitted_at is null) or (d.state = 'lost' and d.decided_at is null)
      union all
      select 'dispute', d.id, null, u.name, null, o.kind, d.opened_at, d.amount_minor, d.currency
      from disputes d join orders o on o.id = d.order_id join users u on u.id = o.buyer_id
      where o.disputed_at is not null and (d.state = 'open' or (d.state = 'lost' and d.decided_at is null))
      union all
      select 'dispute', d.id, null, u.name, null, 'won_after_all', d.updated_at, d.amount_minor, d.currency
      from disputes d left join payments p on p.id = d.payment_id left join orders o on o.id = d.order_id
        join users u on u.id = coalesce(p.candidate_id, o.buyer_id)
      where d.state = 'won' and d.divided_at is not null
      union all
      select 'mismatched_payment', p.id, p.booking_id, u.name, c.display_name, null, p.updated_at,
             p.amount_minor, p.currency
      from payments p join bookings b on b.id = p.booking_id join users u on u.id = b.candidate_id
        join coaches c on c.id = b.coach_id
      where p.status = 'mismatch' and p.refunded_minor < p.amount_minor
      union all
      select 'failed_payout', f.id, null, c.display_name, null, f.failure_code, f.updated_at, f.amount_minor, f.currency
      from coach_payouts f join coaches c on c.id = f.coach_id
      where f.status = 'failed' and not exists ( -- the next payout takes the money along
        select 1 from coach_payouts later where later.coach_id = f.coach_id and later.currency = f.currency
          and later.made_at > f.made_at and later.status <> 'failed')
        and f.made_at = (select max(made_at) from coach_payouts latest
          where latest.coach_id = f.coach_id and latest.currency = f.currency)
      union all
      select 'payouts_lost', c.id, null, c.display_name, null, c.payout_standing, c.payouts_lost_at, null, null
      from coaches c where c.payouts_lost_at is not null and c.payouts_ready_at is null and c.status = 'approved'
      union all
      select 'application', c.id, null, c.display_name, nullif(concat_ws(', ', nullif(c.city, ''), nullif(c.country, '')), ''),
             nullif(c.headline, ''), coalesce(c.applied_at, c.updated_at), null, null
      from coaches c where c.status = 'applied'
    ) matters order by since limit ${MOST_SHOWN}`);
  return rows.map((row) => ({ ...row, since: Temporal.Instant.from(row.since) }));
}
