import type { Queryable } from '@app/db/client';
import { acknowledgements, reports } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import { eq } from 'drizzle-orm';

/** When a session's report was handed over, opened and confirmed as read. */
export async function findReportSteps(db: Queryable, bookingId: Id<'booking'>) {
  const [row] = await db
    .select({
      releasedAt: reports.releasedAt,
      openedAt: acknowledgements.openedAt,
      acknowledgedAt: acknowledgements.acknowledgedAt,
    })
    .from(reports)
    .leftJoin(acknowledgements, eq(acknowledgements.reportId, reports.id))
    .where(eq(reports.bookingId, bookingId));
  return row ?? null;
}
