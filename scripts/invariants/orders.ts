import { finding, type Invariant } from './invariant.ts';

/** V2 for what is bought without a booking: the books hold what packages and gifts still owe, and no more. */
export const ordersHoldWhatIsOwed: Invariant = async ({ sql }) => {
  const packages = await sql<{ id: string; rows: string; books: string }[]>`
    select p.id, p.left_minor::text as rows, coalesce(-b.amount_minor, 0)::text as books
    from packages p left join ledger_balances b
      on b.account = 'liability:package_credit:' || p.id and b.currency = p.currency
    where (case when p.status = 'active' then p.left_minor else 0 end) <> coalesce(-b.amount_minor, 0)`;
  const gifts = await sql<{ id: string; status: string; books: string }[]>`
    select g.id, g.status, coalesce(-b.amount_minor, 0)::text as books
    from gifts g left join ledger_balances b
      on b.account = 'liability:gift:' || g.id and b.currency = g.currency
    where (case when g.status = 'paid' then g.amount_minor else 0 end) <> coalesce(-b.amount_minor, 0)`;
  const promos = await sql<{ id: string; uses: number; rows: number }[]>`
    select c.id, c.uses, count(distinct coalesce(r.used_with_id, r.id))::int as rows from promo_codes c
    left join promo_redemptions r on r.promo_code_id = c.id and r.status in ('reserved', 'redeemed')
    group by c.id having c.uses <> count(distinct coalesce(r.used_with_id, r.id)) or c.given_minor <> coalesce(sum(r.discount_minor), 0)`;
  const refunds = await sql<{ id: string }[]>`
    select o.id from orders o left join order_refunds r on r.order_id = o.id
    group by o.id having coalesce(sum(r.amount_minor), 0) <> o.refunded_minor`;
  return [
    finding(
      'V2',
      'the books hold what is left of each package',
      1,
      packages.map(({ id, rows, books }) => `${id}: the books hold ${books}, the row ${rows}`),
    ),
    finding(
      'V2',
      'the books hold each gift until it is redeemed',
      1,
      gifts.map(({ id, status, books }) => `${id} is ${status}, and the books hold ${books}`),
    ),
    finding(
      'V2',
      'a promo code counts the uses it has',
      1,
      promos.map(({ id, uses, rows }) => `${id} counts ${uses} uses and has ${rows}`),
    ),
    finding(
      'V4',
      'an order gave back what its refunds say',
      1,
      refunds.map(({ id }) => `${id}: its refunds do not add up`),
    ),
  ];
};
