import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { UsefulnessCell } from '@app/shared/progress/adjusted-usefulness';
import type { ReferenceRating } from '@app/shared/progress/calibration.schema';
import { sql } from 'drizzle-orm';

// Reads of reports, reviews and follow-ups, gathered coach by coach; nothing is written here.

/** A retest scores two or three things: their spread says nothing of habit. */
const FEWEST_MARKS = 4;

export type HabitRow = {
  coachId: Id<'coach'>;
  sessions: number;
  meanLevel: number;
  meanVerdict: number | null;
  meanWithinSd: number;
  allSame: number;
  levelCounts: number[];
};

/** How each coach's released reports use the scale. One pass over the marks. */
export async function listHabits(db: Queryable): Promise<HabitRow[]> {
  const times = (level: number) => sql`count(*) filter (where level = ${sql.raw(String(level))})::int`;
  const rows = await db.execute<HabitRow>(sql`
    with by_report as (
      select r.id, r.coach_id, r.verdict, stddev_samp(level) as spread, avg(level) as mean,
        ${times(1)} as l1, ${times(2)} as l2, ${times(3)} as l3, ${times(4)} as l4, ${times(5)} as l5
      from reports r
        cross join lateral (
          select (m ->> 'level')::smallint as level from jsonb_array_elements(r.content -> 'ratings') m
          where m ->> 'level' is not null) marks
      where r.status = 'released'
      group by r.id having count(*) >= ${FEWEST_MARKS})
    select coach_id as "coachId", count(*)::int as sessions, avg(mean)::float8 as "meanLevel",
      avg(verdict)::float8 as "meanVerdict", avg(spread)::float8 as "meanWithinSd",
      count(*) filter (where spread = 0)::int as "allSame",
      array[sum(l1), sum(l2), sum(l3), sum(l4), sum(l5)]::int[] as "levelCounts"
    from by_report group by coach_id`);
  return [...rows];
}

/** What candidates found: at the follow-up, or where there was none in their review. By coach and verdict. */
export async function listUsefulnessCells(db: Queryable): Promise<UsefulnessCell[]> {
  const rows = await db.execute<UsefulnessCell>(sql`
    select coach, verdict, count(*)::int as answers, sum(useful)::float8 as sum, sum(useful * useful)::float8 as squares
    from (
      select r.coach_id as coach, r.verdict, coalesce(f.usefulness, v.private_rating)::float8 as useful
      from reports r left join follow_ups f on f.booking_id = r.booking_id
        left join reviews v on v.booking_id = r.booking_id
      where r.status = 'released' and r.verdict is not null) answered
    where useful is not null group by coach, verdict`);
  return [...rows];
}

type BlindLevel = Pick<ReferenceRating, 'dimension'> & { rubric?: string; level: number | null };
export type BlindPair = { coachId: Id<'coach'>; own: BlindLevel[]; second: BlindLevel[] };

/**
 * Every session of a candidate that a second coach rated blind, seen from either coach; and every reference session that a coach read blind, beside the colleague who read it last before them, or first
 * after. The index on session and time finds each without a sort.
 */
export async function listBlindPairs(db: Queryable): Promise<BlindPair[]> {
  const rows = await db.execute<BlindPair>(sql`
    select r.coach_id as "coachId", r.ratings as own, coalesce(before.ratings, after.ratings) as second
    from reference_ratings r
      left join lateral (
        select o.ratings from reference_ratings o
        where o.session = r.session and o.attempt = 1 and o.coach_id <> r.coach_id and o.rated_at <= r.rated_at
        order by o.rated_at desc limit 1) before on true
      left join lateral (
        select o.ratings from reference_ratings o
        where o.session = r.session and o.attempt = 1 and o.coach_id <> r.coach_id and o.rated_at > r.rated_at
        order by o.rated_at limit 1) after on true
    where r.attempt = 1 and coalesce(before.ratings, after.ratings) is not null
    union all
    select s.first_coach_id, p.content -> 'ratings', s.ratings
    from second_ratings s join reports p on p.id = s.report_id where s.status = 'given'
    union all
    select s.coach_id, s.ratings, p.content -> 'ratings'
    from second_ratings s join reports p on p.id = s.report_id where s.status = 'given'`);
  return [...rows];
}
