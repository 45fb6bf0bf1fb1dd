import { finding, type Invariant } from './invariant.ts';

const LIVE = ['held', 'confirmed', 'in_session'];
const CONSTRAINTS = ['bookings_coach_time_excl', 'bookings_candidate_time_excl'];

/** V1: live bookings of one person never overlap, and the database's own promise of it stands. */
export const noDoubleBooking: Invariant = async ({ sql }) => {
  const [live] = await sql<{ count: number }[]>`
    select count(*)::int as count from bookings where status in ${sql(LIVE)}`;
  const overlaps = await sql<{ one: string; other: string; who: string }[]>`
    select a.id as one, b.id as other,
      case when a.coach_id = b.coach_id then 'coach ' || a.coach_id else 'candidate ' || a.candidate_id end as who
    from bookings a join bookings b on a.id < b.id
      and (a.coach_id = b.coach_id or a.candidate_id = b.candidate_id)
      and tstzrange(a.starts_at, a.ends_at, '[)') && tstzrange(b.starts_at, b.ends_at, '[)')
    where a.status in ${sql(LIVE)} and b.status in ${sql(LIVE)}`;
  const standing = await sql<{ conname: string }[]>`
    select conname from pg_constraint
    where contype = 'x' and convalidated and conrelid = 'bookings'::regclass`;
  const names = standing.map(({ conname }) => conname);
  const missing = CONSTRAINTS.filter((name) => !names.includes(name));
  return [
    finding(
      'V1',
      'no double booking',
      live?.count ?? 0,
      overlaps.map(({ one, other, who }) => `${one} and ${other} overlap for ${who}`),
    ),
    finding(
      'V1',
      'the database promises it',
      CONSTRAINTS.length,
      missing.map((name) => `the constraint ${name} is gone or not validated`),
    ),
  ];
};
