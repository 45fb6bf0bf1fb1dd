import type { Queryable, Transaction } from '@app/db/client';
import { bookings } from '@app/db/schema/booking';
import { lateReports, reports } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm';

type Step = typeof lateReports.$inferInsert;

/** Where a booking whose report does not come stands on the ladder. */
export function listStepsReached(db: Queryable, bookingId: Id<'booking'>) {
  return db.select().from(lateReports).where(eq(lateReports.bookingId, bookingId));
}

/** The primary key promises that a step is taken once. */
export async function insertStep(tx: Transaction, step: Step): Promise<void> {
  await tx.insert(lateReports).values(step);
}

const hoursIn = (field: string) => sql`(${bookings.policy} ->> ${field})::float8 * interval '1 hour'`;
const taken = (step: string) =>
  sql`exists (select 1 from late_reports l where l.booking_id = ${bookings.id} and l.step = ${step})`;

/** Sessions whose report is not there though a step is reached that was not taken; longest over first. */
export async function listLateSessions(
  db: Queryable,
  now: Temporal.Instant,
  limit: number,
): Promise<Id<'booking'>[]> {
  const at = sql`${now.toString()}::timestamptz`;
  const reached = (field: string, step: string) =>
    sql`(${bookings.endedAt} + ${hoursIn(field)} <= ${at} and not ${taken(step)})`;
  const rows = await db
    .select({ id: bookings.id })
    .from(bookings)
    .leftJoin(reports, eq(reports.bookingId, bookings.id))
    .where(
      and(
        eq(bookings.status, 'awaiting_report'),
        lte(bookings.endedAt, now),
        or(isNull(reports.status), eq(reports.status, 'draft')),
        or(
          reached('reportDueHours', 'late'),
          reached('lateReportCreditHours', 'credit'),
          reached('lateReportCloseHours', 'closed'),
        ),
      ),
    )
    .orderBy(asc(bookings.endedAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** How often a coach's report never came. */
export async function countStrikes(db: Queryable, coachId: Id<'coach'>): Promise<number> {
  const [row] = await db
    .select({ strikes: sql<number>`count(*)::int` })
    .from(lateReports)
    .where(and(eq(lateReports.coachId, coachId), eq(lateReports.step, 'closed')));
  return row?.strikes ?? 0;
}
