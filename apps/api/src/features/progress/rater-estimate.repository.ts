import type { Queryable, Transaction } from '@app/db/client';
import { raterEstimates, raterLeniencies } from '@app/db/schema/progress';
import type { Id } from '@app/shared/id/id';
import type { RatedSession } from '@app/shared/progress/rater-model';
import { and, desc, eq, inArray, lt, lte, sql } from 'drizzle-orm';
import { marksOf } from './mark-source.repository.ts';

export type RaterEstimateRow = typeof raterEstimates.$inferSelect;
export type LeniencyRow = typeof raterLeniencies.$inferSelect;

const RELEASED_MARKS = sql`
  select r.id, r.candidate_id, r.coach_id, b.starts_at, m.dimension, m.level
  from reports r join bookings b on b.id = r.booking_id
    cross join lateral ${marksOf(sql`r.content`)} m
  where r.status = 'released' and b.retest is null`;

/** The mean level of every dimension over all released reports. */
export async function readDimensionMeans(db: Queryable): Promise<Record<string, number>> {
  const rows = await db.execute<{ dimension: string; mean: number }>(
    sql`select dimension, avg(level)::float8 as mean from (${RELEASED_MARKS}) marks group by dimension`,
  );
  return Object.fromEntries(rows.map(({ dimension, mean }) => [dimension, mean]));
}

/** One row a released report: how its marks stand to the dimensions' means. */
export async function listRatedSessions(db: Queryable): Promise<RatedSession[]> {
  const rows = await db.execute<RatedSession>(sql`
    with marks as (${RELEASED_MARKS}),
    means as (select dimension, avg(level) as mean from marks group by dimension)
    select candidate_id as candidate, coach_id as coach, avg(level - mean)::float8 as z, count(*)::int as dims,
      (row_number() over (partition by candidate_id order by min(starts_at), id) - 1)::int as seq
    from marks join means using (dimension)
    group by id, candidate_id, coach_id`);
  return [...rows];
}

/** The newest run up to a moment; in the demo there may be later ones, left by a journey. */
export async function findLatestRaterEstimate(
  db: Queryable,
  now: Temporal.Instant,
): Promise<RaterEstimateRow | undefined> {
  const [row] = await db
    .select()
    .from(raterEstimates)
    .where(lte(raterEstimates.estimatedAt, now))
    .orderBy(desc(raterEstimates.estimatedOn))
    .limit(1);
  return row;
}

export async function findLatestReestimate(db: Queryable): Promise<string | undefined> {
  const [row] = await db
    .select({ day: raterEstimates.estimatedOn })
    .from(raterEstimates)
    .where(eq(raterEstimates.reestimated, true))
    .orderBy(desc(raterEstimates.estimatedOn))
    .limit(1);
  return row?.day;
}

export async function hasRaterEstimateOf(db: Queryable, day: string): Promise<boolean> {
  const [row] = await db
    .select({ id: raterEstimates.id })
    .from(raterEstimates)
    .where(eq(raterEstimates.estimatedOn, day));
  return row !== undefined;
}

const ROWS_AT_ONCE = 5_000;

/** Keeps a day's run with its coaches; a second run of the same day is not kept, and that is the answer. */
export async function insertRaterEstimate(
  tx: Transaction,
  estimate: RaterEstimateRow,
  coaches: readonly Omit<LeniencyRow, 'estimateId'>[],
): Promise<boolean> {
  const [kept] = await tx
    .insert(raterEstimates)
    .values(estimate)
    .onConflictDoNothing({ target: raterEstimates.estimatedOn })
    .returning({ id: raterEstimates.id });
  if (!kept) return false;
  for (let at = 0; at < coaches.length; at += ROWS_AT_ONCE) {
    const values = coaches.slice(at, at + ROWS_AT_ONCE).map((row) => ({ ...row, estimateId: kept.id }));
    await tx.insert(raterLeniencies).values(values);
  }
  return true;
}

export async function deleteRaterEstimatesBefore(tx: Transaction, day: string): Promise<void> {
  await tx
    .delete(raterEstimates)
    .where(and(lt(raterEstimates.estimatedOn, day), eq(raterEstimates.reestimated, false)));
}

export const listLeniencies = (
  db: Queryable,
  estimateId: Id<'raterEstimate'>,
  coachIds: Id<'coach'>[],
): Promise<LeniencyRow[]> | LeniencyRow[] =>
  coachIds.length === 0
    ? []
    : db
        .select()
        .from(raterLeniencies)
        .where(and(eq(raterLeniencies.estimateId, estimateId), inArray(raterLeniencies.coachId, coachIds)));
