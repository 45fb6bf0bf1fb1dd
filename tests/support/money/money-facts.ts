import type { MoneyWorld } from './money-world.ts';

/** How one booking was paid and what became of it, with what the product then says of its money. */
export type BookingFacts = {
  bookingId: string;
  candidateId: string;
  status: string;
  noShowBy: string | null;
  card: number;
  credit: number;
  package: number;
  packageId: string | null;
  /** Whether that package still takes a session back. */
  isPackageOpen: boolean;
  subsidy: number;
  /** Made in the dashboard. */
  external: number;
  isDisputed: boolean;
  isEarned: boolean;
  /** A share that is promised and has not left, though it is due. */
  isWaiting: boolean;
  /** What the product says: still held or kept, the coach's, and gone back into the package. */
  kept: number;
  earned: number;
  toPackage: number;
};

export type PackageFacts = {
  id: string;
  candidateId: string;
  status: string;
  left: number;
  extra: number;
};

/** Of one world, in minor units. */
export async function readFacts({ test, coach, people }: MoneyWorld) {
  const ids = people.map(({ id }) => id);
  const bookings = await test.sql<BookingFacts[]>`
    select b.id as "bookingId", b.candidate_id as "candidateId", b.status, b.no_show_by as "noShowBy",
      p.amount_minor::int as card, p.credit_minor::int as credit, p.package_minor::int as package,
      p.package_id as "packageId", coalesce(k.status = 'active' and k.expires_at > ${test.clock.current.toString()}::timestamptz, false) as "isPackageOpen", p.subsidy_minor::int as subsidy,
      coalesce((select sum(amount_minor) from refunds r where r.payment_id = p.id and r.reason = 'external'), 0)::int as external,
      exists (select 1 from disputes d join payments f on f.id = d.payment_id where f.charge_id = p.charge_id) as "isDisputed",
      t.earned_at is not null as "isEarned",
      coalesce(t.status in ('due', 'on_hold', 'sending'), false) as "isWaiting",
      (p.amount_minor + p.credit_minor + p.package_minor - p.refunded_minor - p.credit_returned_minor
        - p.credited_minor - p.package_returned_minor)::int as kept,
      p.package_returned_minor::int as "toPackage",
      coalesce((select -sum(e.amount_minor) from ledger_transactions l join ledger_entries e on e.transaction_id = l.id
        where l.booking_id = b.id and l.code not in ('T1', 'T2', 'N1')
          and (e.account like 'liability:coach_payable:%' or e.account like 'asset:coach_debt:%')), 0)::int as earned
    from bookings b join payments p on p.booking_id = b.id and p.status = 'succeeded' and not p.duplicate
      left join transfers t on t.booking_id = b.id left join packages k on k.id = p.package_id
    where b.coach_id = ${coach.coachId}`;
  const packages = await test.sql<PackageFacts[]>`
    select id, candidate_id as "candidateId", status, left_minor::int as left, extra_minor::int as extra
    from packages where coach_id = ${coach.coachId} and status <> 'pending'`;
  const wallets = await test.sql<{ id: string; wallet: number; spentOnOrders: number }[]>`
    select u.id, coalesce(-b.amount_minor, 0)::int as wallet,
      coalesce((select sum(credit_minor) from orders o where o.buyer_id = u.id and o.status = 'succeeded'), 0)::int as "spentOnOrders"
    from users u left join ledger_balances b on b.account = 'liability:candidate_credit:' || u.id and b.currency = 'EUR'
    where u.id in ${test.sql(ids)}`;
  const stuck = await test.sql<{ id: string }[]>`
    select id from bookings where coach_id = ${coach.coachId}
      and (status = 'confirmed' or status = 'in_session') and ends_at < ${test.clock.current.toString()}::timestamptz - interval '1 hour'`;
  const [books] = await test.sql<{ coach: number; extras: number }[]>`
    select coalesce(-sum(amount_minor), 0)::int as coach,
      (select coalesce(sum(extra_minor), 0)::int from packages where coach_id = ${coach.coachId}) as extras
    from ledger_balances where account in (${`liability:coach_payable:${coach.coachId}`}, ${`asset:coach_debt:${coach.coachId}`})`;
  const sent = test.stripe.local.sandbox.store
    .all('transfer')
    .filter(({ destination }) => destination === coach.accountId)
    .reduce((sum, { amount, amount_reversed }) => sum + amount - amount_reversed, 0);
  return {
    ...{ bookings: [...bookings], packages: [...packages], wallets: [...wallets] },
    stuck: stuck.map(({ id }) => id),
    /** At the coach's account and still to go there, less what they owe. */
    coachHas: sent + books!.coach, // an aggregate has one row
    extras: books!.extras,
  };
}
