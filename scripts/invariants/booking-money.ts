import type { Sql } from 'postgres';
import { finding, GRACE_SECONDS, type Invariant } from './invariant.ts';
import type { StripeDump } from './stripe-dump.ts';

type BookingMoney = {
  booking: string;
  captured: number;
  held: number;
  refunded: number;
  transferred: number;
  reversed: number;
  kept: number;
  earned: boolean;
  busy: boolean;
};

/** V2: every captured cent has one fate, for each booking; the rows, the books and Stripe tell the same story. */
export const everyCentHasOneFate: Invariant = async ({ sql, stripe, now }) => {
  const busySince = now.subtract({ seconds: GRACE_SECONDS });
  const bookings = await readBookingMoney(sql, busySince);
  const held = bookings.flatMap(({ booking, held, kept, earned }) => {
    const expected = earned ? 0 : kept;
    return held === expected ? [] : [`${booking}: the books hold ${held}, the rows keep ${expected}`];
  });
  const sums = await sql<{ id: string; what: string }[]>`
    select p.id, 'refunds' as what from payments p left join refunds r on r.payment_id = p.id
    group by p.id having coalesce(sum(r.amount_minor), 0) <> p.refunded_minor
      or coalesce(sum(r.credit_minor), 0) <> p.credit_returned_minor
      or coalesce(sum(r.package_minor), 0) <> p.package_returned_minor
      or coalesce(sum(r.subsidy_minor), 0) > p.subsidy_returned_minor`;
  const findings = [
    finding('V2', 'what a booking holds is what was kept of its price', bookings.length, held),
    finding(
      'V2',
      'a payment’s sums are those of its refunds',
      bookings.length,
      sums.map(({ id, what }) => `${id}: its ${what} do not add up`),
    ),
  ];
  if (!stripe) return findings;
  const together = await readTogether(sql);
  return [...findings, ...compareWithStripe(joinTogether(bookings, together), together, stripe)];
};

function readBookingMoney(sql: Sql, busySince: Temporal.Instant): Promise<BookingMoney[]> {
  return sql<BookingMoney[]>`
    with entries as (
      select t.booking_id, t.code, e.account, e.amount_minor
      from ledger_transactions t join ledger_entries e on e.transaction_id = t.id
    ), books as (
      select booking_id,
        coalesce(sum(amount_minor) filter (where account = 'asset:stripe_balance' and code in ('P1', 'X1')), 0) as captured,
        coalesce(-sum(amount_minor) filter (where account = 'liability:booking:' || booking_id), 0) as held,
        coalesce(-sum(amount_minor) filter (where account = 'asset:stripe_balance' and code in ('R1', 'R2')), 0) as refunded,
        coalesce(-sum(amount_minor) filter (where account = 'asset:stripe_balance' and code = 'T1'), 0) as transferred,
        coalesce(sum(amount_minor) filter (where account = 'asset:stripe_balance' and code = 'T2'), 0) as reversed
      from entries where booking_id is not null group by booking_id
    ), rows as (
      select booking_id, max(updated_at) as updated_at,
        sum(amount_minor + credit_minor + package_minor + subsidy_minor - refunded_minor - credit_returned_minor
          - credited_minor - package_returned_minor - subsidy_returned_minor - lost_minor + borne_minor)
          filter (where status = 'succeeded' and not duplicate) as kept
      from payments group by booking_id
    )
    select r.booking_id as booking, coalesce(b.captured, 0)::float8 as captured, coalesce(b.held, 0)::float8 as held,
      coalesce(b.refunded, 0)::float8 as refunded, coalesce(b.transferred, 0)::float8 as transferred,
      coalesce(b.reversed, 0)::float8 as reversed, coalesce(r.kept, 0)::float8 as kept,
      coalesce(t.earned_at is not null, false) as earned,
      greatest(r.updated_at, t.updated_at) > ${busySince.toString()}::timestamptz as busy
    from rows r left join books b on b.booking_id = r.booking_id left join transfers t on t.booking_id = r.booking_id`;
}

/** Bookings that one charge paid for: which of them a cent at Stripe belongs to, only our rows say. */
async function readTogether(sql: Sql): Promise<Map<string, string>> {
  const pairs = await sql<{ booking: string; first: string }[]>`
    select p.booking_id as booking, f.booking_id as first
    from payments p join payments f on f.id = p.paid_with_id`;
  const nameOf = new Map<string, string>();
  const find = (booking: string): string => {
    const next = nameOf.get(booking);
    return next === undefined || next === booking ? booking : find(next);
  };
  for (const { booking, first } of pairs) {
    const [one, other] = [find(booking), find(first)];
    if (one !== other) nameOf.set(one, other);
  }
  return new Map([...nameOf.keys()].map((booking) => [booking, find(booking)]));
}

function joinTogether(bookings: BookingMoney[], together: Map<string, string>): BookingMoney[] {
  const groups = Map.groupBy(bookings, ({ booking }) => together.get(booking) ?? booking);
  return [...groups].map(([booking, joined]) => {
    const sum = (what: keyof Sums) => joined.reduce((total, each) => total + each[what], 0);
    return {
      ...joined[0]!, // a group has at least one
      booking,
      captured: sum('captured'),
      refunded: sum('refunded'),
      transferred: sum('transferred'),
      reversed: sum('reversed'),
      busy: joined.some(({ busy }) => busy),
    };
  });
}

/** Per booking: captured, refunded, transferred and reversed, by Stripe's objects and by the books. */
function compareWithStripe(bookings: BookingMoney[], together: Map<string, string>, stripe: StripeDump) {
  const sums = sumByBooking(stripe, together);
  const settled = bookings.filter(({ busy }) => !busy);
  const violations = settled.flatMap((ours) => {
    const theirs = sums.get(ours.booking) ?? NOTHING;
    return (['captured', 'refunded', 'transferred', 'reversed'] as const)
      .filter((what) => ours[what] !== theirs[what])
      .map((what) => `${ours.booking}: ${what} ${ours[what]} in the books, ${theirs[what]} at Stripe`);
  });
  const known = new Set([...bookings.map(({ booking }) => booking), ...together.keys()]);
  const orphans = stripe.intents
    .filter(({ status, created }) => status === 'succeeded' && stripe.now - created > GRACE_SECONDS)
    .filter(({ metadata }) => metadata.bookingId && !known.has(metadata.bookingId))
    .map(({ id, metadata }) => `${id} was paid for ${metadata.bookingId}, which has no settled payment`);
  return [
    finding('V2', 'each booking’s money is the same in the books and at Stripe', settled.length, violations),
    finding('V2', 'each succeeded payment at Stripe has a booking', stripe.intents.length, orphans),
  ];
}

type Sums = { captured: number; refunded: number; transferred: number; reversed: number };
const NOTHING: Sums = { captured: 0, refunded: 0, transferred: 0, reversed: 0 };

function sumByBooking(
  { charges, refunds, transfers }: StripeDump,
  together: Map<string, string>,
): Map<string, Sums> {
  const sums = new Map<string, Sums>();
  const add = (of: string | null | undefined, what: keyof Sums, amount: number) => {
    if (!of) return;
    const booking = together.get(of) ?? of;
    const sum = sums.get(booking) ?? { ...NOTHING };
    sums.set(booking, { ...sum, [what]: sum[what] + amount });
  };
  const bookingOfCharge = new Map(charges.map(({ id, metadata }) => [id, metadata.bookingId]));
  for (const charge of charges) {
    if (charge.status === 'succeeded' && !charge.source_transfer) {
      add(charge.metadata.bookingId, 'captured', charge.amount_captured);
    }
  }
  for (const { status, charge, amount, balance_transaction: left } of refunds) {
    const gone = status === 'succeeded' || (status === 'pending' && left !== null);
    if (gone && charge) add(bookingOfCharge.get(charge), 'refunded', amount);
  }
  for (const { metadata, amount, amount_reversed } of transfers) {
    add(metadata.bookingId, 'transferred', amount);
    add(metadata.bookingId, 'reversed', amount_reversed);
  }
  return sums;
}
