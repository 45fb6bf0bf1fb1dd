import type { Queryable, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { bookings } from '@app/db/schema/booking';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { reports, reportVersions, selfRatings } from '@app/db/schema/reports';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { QualityCheck } from '@app/shared/reports/quality-rules';
import { type ReportDraft, reportDraftSchema } from '@app/shared/reports/report.schema';
import { and, asc, desc, eq, getTableColumns, isNotNull, lte, ne, or, sql } from 'drizzle-orm';

type Row = typeof reports.$inferSelect;
export type Report = Omit<Row, 'content' | 'quality'> & {
  content: ReportDraft;
  quality: QualityCheck | null;
};

/** What is stored is read through the schema, so that fields added later have their defaults. */
const toReport = (row: Row): Report => ({
  ...row,
  content: reportDraftSchema.parse(row.content),
  quality: row.quality as QualityCheck | null, // written by `updateReport` only
});

export async function findReport(db: Queryable, bookingId: Id<'booking'>): Promise<Report | undefined> {
  const [row] = await db.select().from(reports).where(eq(reports.bookingId, bookingId));
  return row && toReport(row);
}

/** Locks the row: two windows that save, or a save and a release, come one after the other. */
export async function lockReport(
  tx: Transaction,
  bookingId: Id<'booking'>,
  coachId: Id<'coach'>,
): Promise<Report> {
  const [row] = await tx
    .select()
    .from(reports)
    .where(and(eq(reports.bookingId, bookingId), eq(reports.coachId, coachId)))
    .for('update');
  if (!row) throw new DomainError('REPORT_NOT_FOUND');
  return toReport(row);
}

/** One report per session: whoever comes second finds the first one's. */
export async function insertReport(
  tx: Transaction,
  report: Pick<
    Row,
    'bookingId' | 'coachId' | 'candidateId' | 'rubricId' | 'rubricVersion' | 'dueAt' | 'createdAt'
  > & { content: ReportDraft },
): Promise<void> {
  await tx
    .insert(reports)
    .values({ ...report, id: newId('report'), status: 'draft', updatedAt: report.createdAt })
    .onConflictDoNothing({ target: reports.bookingId });
}

type Change = Partial<
  Pick<Row, 'status' | 'submittedAt' | 'opensAt' | 'releasedAt' | 'verdict'> & {
    content: ReportDraft;
    quality: QualityCheck;
  }
>;

/** Every change of a report moves its version, so that a window that missed one finds out. */
export async function updateReport(
  tx: Transaction,
  id: Id<'report'>,
  change: Change,
  at: Temporal.Instant,
): Promise<number> {
  const [row] = await tx
    .update(reports)
    .set({ ...change, version: sql`${reports.version} + 1`, updatedAt: at })
    .where(eq(reports.id, id))
    .returning({ version: reports.version });
  return row!.version; // the caller holds the row's lock
}

/** Reports that wait for the candidate's morning and whose morning has come, first come first. */
export function listReportsToRelease(db: Queryable, now: Temporal.Instant, limit: number) {
  return db
    .select({ bookingId: reports.bookingId, coachId: reports.coachId })
    .from(reports)
    .where(and(eq(reports.status, 'submitted'), lte(reports.opensAt, now)))
    .orderBy(asc(reports.opensAt))
    .limit(limit);
}

/** The coach's latest reports that were handed in, newest first, without this one: for the boilerplate rule. */
export async function listRecentContents(
  db: Queryable,
  coachId: Id<'coach'>,
  except: Id<'booking'>,
  limit: number,
): Promise<ReportDraft[]> {
  const rows = await db
    .select({ content: reports.content })
    .from(reports)
    .where(and(eq(reports.coachId, coachId), ne(reports.bookingId, except), isNotNull(reports.submittedAt)))
    .orderBy(desc(reports.submittedAt))
    .limit(limit);
  return rows.map(({ content }) => reportDraftSchema.parse(content));
}

export async function insertReportVersion(
  tx: Transaction,
  version: { reportId: Id<'report'>; content: ReportDraft; reason: string; releasedAt: Temporal.Instant },
): Promise<void> {
  await tx.insert(reportVersions).values({
    ...version,
    number: sql`(select coalesce(max(number), 0) + 1 from report_versions where report_id = ${version.reportId})`,
  });
}

/** Every version that was with the candidate, first one first, without its text. */
export function listReportVersions(db: Queryable, reportId: Id<'report'>) {
  return db
    .select({
      number: reportVersions.number,
      reason: reportVersions.reason,
      releasedAt: reportVersions.releasedAt,
    })
    .from(reportVersions)
    .where(eq(reportVersions.reportId, reportId))
    .orderBy(asc(reportVersions.number));
}

/** Every version that was with the candidate, with its text, first one first. */
export async function listVersionContents(db: Queryable, reportId: Id<'report'>) {
  const rows = await db
    .select({ number: reportVersions.number, content: reportVersions.content })
    .from(reportVersions)
    .where(eq(reportVersions.reportId, reportId))
    .orderBy(asc(reportVersions.number));
  return rows.map(({ number, content }) => ({ number, content: reportDraftSchema.parse(content) }));
}

/** For lists: a page of them must not carry the texts. */
const { content: _content, quality: _quality, ...withoutText } = getTableColumns(reports);

/** The coach's reports: those still to hand in first, by deadline, then the latest handed in. */
export function listReportsOfCoach(db: Queryable, coachId: Id<'coach'>, limit: number) {
  return db
    .select({
      report: withoutText,
      booking: bookings,
      candidateName: users.name,
      selfRatedAt: selfRatings.submittedAt,
    })
    .from(reports)
    .innerJoin(bookings, eq(bookings.id, reports.bookingId))
    .innerJoin(users, eq(users.id, reports.candidateId))
    .leftJoin(selfRatings, eq(selfRatings.bookingId, reports.bookingId))
    .where(
      and(
        eq(reports.coachId, coachId),
        or(ne(reports.status, 'draft'), eq(bookings.status, 'awaiting_report')),
      ),
    )
    .orderBy(
      sql`case when ${reports.status} = 'draft' then 0 else 1 end`,
      sql`case when ${reports.status} = 'draft' then ${reports.dueAt} end asc`,
      desc(reports.submittedAt),
    )
    .limit(limit);
}

/** The candidate's released reports, newest first. */
export function listReportsOfCandidate(db: Queryable, candidateId: Id<'user'>, limit: number) {
  return db
    .select({ report: withoutText, booking: bookings, coachName: coaches.displayName })
    .from(reports)
    .innerJoin(bookings, eq(bookings.id, reports.bookingId))
    .innerJoin(coaches, eq(coaches.id, reports.coachId))
    .where(and(eq(reports.candidateId, candidateId), eq(reports.status, 'released')))
    .orderBy(desc(reports.releasedAt))
    .limit(limit);
}
