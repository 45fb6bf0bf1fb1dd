import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { Finding } from '@app/shared/reports/quality-finding';
import { checkReport, type QualityCheck } from '@app/shared/reports/quality-rules';
import { BOILERPLATE_RULE, narrativeText } from '@app/shared/reports/quality-substance';
import { THRESHOLDS } from '@app/shared/reports/quality-thresholds';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { ratedDimensions } from '@app/shared/rubrics/rubric';
import { listPinnedRubrics } from '../rubrics/rubric-versions.repository.ts';
import { actualMinutes, getSessionOfCoach, type ReportedSession } from './reported-session.repository.ts';
import { findReport, listRecentContents } from './reports.repository.ts';

/** All rules but the comparison with earlier reports, which reads twenty of them: enough for a save. */
export async function checkOnSave(
  db: Queryable,
  session: ReportedSession,
  content: ReportDraft,
  now: Temporal.Instant,
): Promise<QualityCheck> {
  return checkReport(content, { ...(await contextOf(db, session, content, now)), recentReports: [] });
}

/** Every rule. */
export async function checkFully(
  db: Queryable,
  session: ReportedSession,
  content: ReportDraft,
  now: Temporal.Instant,
): Promise<QualityCheck> {
  const { coachId, id } = session.booking;
  const recent = await listRecentContents(db, coachId, id, THRESHOLDS.boilerplate.reports);
  const context = await contextOf(db, session, content, now);
  return checkReport(content, { ...context, recentReports: recent.map(narrativeText) });
}

const contextOf = async (
  db: Queryable,
  session: ReportedSession,
  { rubrics }: ReportDraft,
  now: Temporal.Instant,
) => ({
  dimensions: ratedDimensions(await listPinnedRubrics(db, rubrics)),
  actualMinutes: actualMinutes(session),
  closedTopics: session.brief?.closedTopics ?? [],
  today: now.toZonedDateTimeISO(session.booking.candidateTimeZone).toPlainDate(),
});

/** What a saved draft shares with the coach's earlier reports, as findings. REPORT_NOT_FOUND. */
export async function compareWithRecent(
  { db, now, coachId }: { db: Queryable; now: Temporal.Instant; coachId: Id<'coach'> },
  bookingId: Id<'booking'>,
): Promise<Finding[]> {
  const session = await getSessionOfCoach(db, bookingId, coachId);
  const report = await findReport(db, bookingId);
  if (!report) throw new DomainError('REPORT_NOT_FOUND');
  const { findings } = await checkFully(db, session, report.content, now);
  return findings.filter(({ rule }) => rule === BOILERPLATE_RULE);
}
