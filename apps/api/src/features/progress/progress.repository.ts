import type { Queryable } from '@app/db/client';
import { bookings, briefs } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { acknowledgements, reports, selfRatings } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import { type ReportDraft, reportDraftSchema } from '@app/shared/reports/report.schema';
import { and, desc, eq, isNull } from 'drizzle-orm';

export type RecordedSession = Omit<Awaited<ReturnType<typeof select>>[number], 'content'> & {
  content: ReportDraft;
};

/** A candidate's released reports with both sides' part in them, first session first; of very many the latest. */
export async function listRecordedSessions(
  db: Queryable,
  candidateId: Id<'user'>,
  limit: number,
): Promise<RecordedSession[]> {
  const rows = await select(db, candidateId, limit);
  return rows.reverse().map((row) => ({ ...row, content: reportDraftSchema.parse(row.content) }));
}

const select = (db: Queryable, candidateId: Id<'user'>, limit: number) =>
  db
    .select({
      bookingId: bookings.id,
      sessionType: bookings.sessionType,
      startsAt: bookings.startsAt,
      coach: { id: coaches.id, name: coaches.displayName },
      status: reports.status,
      releasedAt: reports.releasedAt,
      content: reports.content,
      selfRating: selfRatings,
      acknowledgedAt: acknowledgements.acknowledgedAt,
      tapToReveal: briefs.tapToReveal,
    })
    .from(reports)
    .innerJoin(bookings, eq(bookings.id, reports.bookingId))
    .innerJoin(coaches, eq(coaches.id, reports.coachId))
    .leftJoin(selfRatings, eq(selfRatings.bookingId, reports.bookingId))
    .leftJoin(acknowledgements, eq(acknowledgements.reportId, reports.id))
    .leftJoin(briefs, eq(briefs.bookingId, reports.bookingId))
    .where(and(eq(reports.candidateId, candidateId), eq(reports.status, 'released'), isNull(bookings.retest)))
    .orderBy(desc(bookings.startsAt), desc(bookings.id))
    .limit(limit);
