import { count, finding, GRACE_SECONDS, type Invariant } from './invariant.ts';

/** V2, on paper: numbers without gaps, a receipt for what was paid, credit notes for what went back. */
export const documentsTellTheSame: Invariant = async ({ sql, now }) => {
  const settledBy = now.subtract({ seconds: GRACE_SECONDS }).toString();
  const issued = await count(sql, 'documents');
  const gaps = await sql<{ issuer: string; year: number; number: number; count: number }[]>`
    select issuer, year, max(number)::int as number, count(*)::int as count from documents
    group by issuer, year having max(number) <> count(*)`;
  const wrong = await sql<{ id: string; paid: string; receipt: string; back: string; noted: string }[]>`
    with papers as (
      select payment_id, coalesce(sum(total_minor) filter (where kind = 'receipt'), 0) as receipt,
        coalesce(sum(total_minor) filter (where kind = 'credit_note'), 0) as noted
      from documents group by payment_id
    ), refunded as (
      select payment_id, sum(amount_minor + credit_minor + package_minor) as waiting from refunds where status <> 'succeeded' group by payment_id
    ), paid as (
      select id, amount_minor + credit_minor + package_minor as price,
        refunded_minor + credit_returned_minor + credited_minor + package_returned_minor as given_back, credited_minor as credited
      from payments where status = 'succeeded' and not duplicate and updated_at < ${settledBy}::timestamptz
    )
    select p.id, p.price::text as paid, coalesce(d.receipt, 0)::text as receipt,
      p.given_back::text as back, coalesce(d.noted, 0)::text as noted
    from paid p left join papers d on d.payment_id = p.id left join refunded r on r.payment_id = p.id
    where coalesce(d.receipt, 0) <> p.price
      or coalesce(d.noted, 0) not between p.given_back - p.credited - coalesce(r.waiting, 0) and p.given_back`;
  return [
    finding(
      'V2',
      'receipts and credit notes are numbered without gaps',
      issued,
      gaps.map(
        ({ issuer, year, number, count: n }) =>
          `${issuer} ${year}: ${n} documents, the last is number ${number}`,
      ),
    ),
    finding(
      'V2',
      'receipts say what was paid, credit notes what went back',
      issued,
      wrong.map(
        ({ id, paid, receipt, back, noted }) =>
          `${id}: paid ${paid}, on the receipt ${receipt}; given back ${back}, on credit notes ${noted}`,
      ),
    ),
  ];
};
