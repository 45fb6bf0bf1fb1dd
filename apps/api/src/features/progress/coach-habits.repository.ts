import type { Queryable, Transaction } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import { coachHabits, raterLeniencies } from '@app/db/schema/progress';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, sql } from 'drizzle-orm';
import { marksOf } from './mark-source.repository.ts';

export type CoachHabits = typeof coachHabits.$inferSelect;

const ROWS_AT_ONCE = 2_000;

export async function insertCoachHabits(
  tx: Transaction,
  rows: readonly (typeof coachHabits.$inferInsert)[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await tx.insert(coachHabits).values(rows.slice(at, at + ROWS_AT_ONCE));
}

export async function findCoachHabits(
  db: Queryable,
  estimateId: Id<'raterEstimate'>,
  coachId: Id<'coach'>,
): Promise<CoachHabits | undefined> {
  const [row] = await db
    .select()
    .from(coachHabits)
    .where(and(eq(coachHabits.estimateId, estimateId), eq(coachHabits.coachId, coachId)));
  return row;
}

/** A run's coaches by name, never by how they mark: that would be a rank. */
export const listCoachHabits = (db: Queryable, estimateId: Id<'raterEstimate'>, limit: number) =>
  db
    .select({
      habits: coachHabits,
      name: coaches.displayName,
      slug: coaches.slug,
      leniency: raterLeniencies.leniency,
      variance: raterLeniencies.variance,
      linked: raterLeniencies.sessions,
    })
    .from(coachHabits)
    .innerJoin(coaches, eq(coaches.id, coachHabits.coachId))
    .leftJoin(
      raterLeniencies,
      and(
        eq(raterLeniencies.estimateId, coachHabits.estimateId),
        eq(raterLeniencies.coachId, coachHabits.coachId),
      ),
    )
    .where(eq(coachHabits.estimateId, estimateId))
    .orderBy(asc(coaches.displayName), asc(coaches.id))
    .limit(limit);

export type CoachMonth = {
  month: string;
  reports: number;
  meanVerdict: number | null;
  /** By `<rubric>:<dimension>`: how often it was rated, and the mean. */
  dimension: string;
  marks: number;
  meanLevel: number;
};

/** A coach's own released reports by month and dimension, the last twelve months. */
export async function listCoachMonths(
  db: Queryable,
  coachId: Id<'coach'>,
  now: Temporal.Instant,
): Promise<CoachMonth[]> {
  const rows = await db.execute<CoachMonth>(sql`
    with own as (
      select id, to_char(released_at at time zone 'UTC', 'YYYY-MM') as month, verdict, content from reports
      where coach_id = ${coachId} and status = 'released'
        and released_at > ${now.toString()}::timestamptz - interval '12 months'),
    months as (select month, count(*)::int as reports, avg(verdict)::float8 as answered from own group by month)
    select month, reports, answered as "meanVerdict", m.dimension,
      count(*)::int as marks, avg(m.level)::float8 as "meanLevel"
    from own join months using (month) cross join lateral ${marksOf(sql`content`)} m
    group by month, reports, answered, m.dimension
    order by month`);
  return [...rows];
}

export type OwnRule = { rule: string; reports: number; atHandIn: number; letThrough: number };

/** Which checks fired in a coach's reports, stood at the hand-in, and were let through with a reason. */
export async function listOwnRules(db: Queryable, coachId: Id<'coach'>, limit: number): Promise<OwnRule[]> {
  const rows = await db.execute<OwnRule>(sql`
    select f.rule, count(distinct f.report_id)::int as reports,
      count(distinct f.report_id) filter (where f.at_hand_in)::int as "atHandIn",
      count(distinct o.report_id)::int as "letThrough"
    from rule_firings f join reports r on r.id = f.report_id
      left join rule_overrides o on o.report_id = f.report_id and o.rule = f.rule and o.withdrawn_at is null
    where r.coach_id = ${coachId}
    group by f.rule order by count(distinct f.report_id) desc, f.rule limit ${limit}`);
  return [...rows];
}
