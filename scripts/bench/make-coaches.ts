import type { Sql } from 'postgres';

/**
 * Coaches `from` to `to`, made inside PostgreSQL: each with two offerings, weekly hours in one of five zones,
 * words to be found by, and twenty sessions booked in the next weeks. Always the same ones.
 */
export async function makeCoaches(sql: Sql, from: number, to: number): Promise<void> {
  const made = '2026-01-05T08:00:00Z';
  await sql`insert into users (id, name, email, email_verified, created_at, updated_at)
    select 'usr_b' || n, 'Person ' || n, 'bench' || n || '@example.test', true, ${made}, ${made}
    from generate_series(${from}::int, ${to}::int) n`;
  await sql`insert into coaches (id, user_id, status, slug, display_name, headline, city, time_zone, languages,
      people_interviewed, candour_yes, candour_answers, payouts_ready_at, search_text, created_at, updated_at)
    select 'coa_b' || lpad(n::text, 6, '0'), 'usr_b' || n, 'approved', 'bench-' || n, 'Person ' || n,
      'Hired for ' || n, city, zone, array['English', language], n % 400, n % 37, n % 37 + n % 11, ${made},
      lower('person ' || n || ' hired ' || city || ' ' || trade || ' ' || rank || ' ' || company || ' english '
        || language), ${made}, ${made}
    from generate_series(${from}::int, ${to}::int) n
    cross join lateral (select
      (array['Porto', 'Leeds', 'Denver', 'Pune', 'Nairobi', 'Lyon', 'Osaka', 'Quito'])[n % 8 + 1] as city,
      (array['Europe/Lisbon', 'Europe/London', 'America/Denver', 'Asia/Kolkata', 'Africa/Nairobi'])[n % 5 + 1] as zone,
      (array['logistics', 'software', 'banking', 'nursing', 'retail', 'teaching', 'energy'])[n % 7 + 1] as trade,
      (array['manager', 'director', 'lead'])[n % 3 + 1] as rank,
      'company' || n % 900 as company,
      (array['German', 'French', 'Polish', 'Hindi'])[n % 4 + 1] as language) words`;
  await sql`insert into offerings (id, coach_id, session_type, duration_minutes, title, price_amount_minor,
      price_currency, created_at, updated_at)
    select 'off_b' || lpad(n::text, 6, '0') || k, 'coa_b' || lpad(n::text, 6, '0'),
      (array['behavioural', 'coding', 'case', 'sales'])[(n + k) % 4 + 1], k * 30, 'A session',
      3000 + (n * 7 + k * 31) % 90 * 100, 'EUR', ${made}, ${made}
    from generate_series(${from}::int, ${to}::int) n, generate_series(1, 2) k`;
  await sql`insert into schedules (id, coach_id, time_zone, updated_at)
    select 'sch_b' || right(id, 6), id, time_zone, ${made} from coaches
    where id between 'coa_b' || lpad(${from}::int::text, 6, '0') and 'coa_b' || lpad(${to}::int::text, 6, '0')`;
  await sql`insert into weekly_hours (schedule_id, day, starts_at, ends_at)
    select 'sch_b' || lpad(n::text, 6, '0'), day, lpad((8 + n % 10)::text, 2, '0') || ':00',
      lpad((10 + n % 10 + n % 4)::text, 2, '0') || ':00'
    from generate_series(${from}::int, ${to}::int) n, generate_series(1, 5) day where (n + day) % 3 > 0`;
  await sql`insert into bookings (id, candidate_id, coach_id, offering_id, status, session_type, duration_minutes,
      starts_at, ends_at, candidate_time_zone, coach_time_zone, price_amount_minor, price_currency,
      commission_basis_points, policy, created_at, updated_at)
    select 'bkg_b' || n || 'x' || k, 'usr_b' || n, 'coa_b' || lpad(n::text, 6, '0'),
      'off_b' || lpad(n::text, 6, '0') || 1, 'confirmed', 'behavioural', 30, start, start + interval '30 minutes',
      'UTC', 'UTC', 3000, 'EUR', 1500, '{}', ${made}, ${made}
    from generate_series(${from}::int, ${to}::int) n, generate_series(0, 19) k
    cross join lateral (
      select timestamptz '2026-03-03 07:00Z' + k * interval '1 day' + (n + k) % 24 * interval '30 minutes' as start
    ) at`;
  await sql`analyze`;
}
