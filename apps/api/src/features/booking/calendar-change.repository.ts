import type { Queryable } from '@app/db/client';
import { calendarChanges } from '@app/db/schema/booking';
import type { Id } from '@app/shared/id/id';
import { lt, sql } from 'drizzle-orm';

export type CalendarChanges = {
  /** Where to read on: the oldest transaction that had not ended. */
  horizon: string;
  changes: [sequence: number, coachId: Id<'coach'>][];
};

/**
 * Changes by transactions that may have been open at `since`, in one statement, so that the answer and
 * its horizon are of one moment. Some come again: whoever reads them remembers those it has seen.
 */
export async function readCalendarChanges(db: Queryable, since: string | null): Promise<CalendarChanges> {
  const changes =
    since === null
      ? sql`'[]'::json`
      : sql`coalesce((select json_agg(json_build_array(${calendarChanges.sequence}, ${calendarChanges.coachId}))
          from ${calendarChanges} where ${calendarChanges.changedIn} >= ${since}::text::xid8), '[]')`;
  const [row] = (await db.execute(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, ${changes} as changes`,
  )) as unknown as CalendarChanges[];
  return row!; // a select without a table gives one row
}

/** Whoever has not looked for a day starts over anyway. By the database's own clock, like the rows. */
export async function forgetOldChanges(db: Queryable): Promise<void> {
  await db.delete(calendarChanges).where(lt(calendarChanges.changedAt, sql`now() - interval '1 day'`));
}
