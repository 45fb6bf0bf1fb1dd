import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { statusAfter } from '@app/shared/reports/report-status';
import { withHeldTasks } from '@app/shared/reports/retest-mark';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { checkFully } from './check-draft.ts';
import { getSessionOfCoach } from './reported-session.repository.ts';
import { insertReportVersion, lockReport, updateReport } from './reports.repository.ts';
import { logCheck } from './rule-log.repository.ts';
import { changedElsewhere } from './save-draft.ts';

type Means = { db: Database; queue: Queue; now: Temporal.Instant; coachId: Id<'coach'>; actor: Actor };
type Amendment = { bookingId: Id<'booking'>; version: number; content: ReportDraft; reason: string };

/** Puts a changed text in place of a released one, with a reason that its candidate reads. The old one is kept. */
export async function amendReport({ db, queue, now, coachId, actor }: Means, amendment: Amendment) {
  const { bookingId, version, reason } = amendment;
  return db.transaction(async (tx) => {
    const report = await lockReport(tx, bookingId, coachId);
    if (!statusAfter(report.status, 'amend'))
      throw new DomainError('NOT_RELEASED', { status: report.status });
    if (report.version !== version) throw changedElsewhere(report);
    const session = await getSessionOfCoach(tx, bookingId, coachId);
    const { rubrics } = report.content;
    const content = { ...withHeldTasks(amendment.content, session.booking.retest?.tasks ?? []), rubrics };
    // Dates in the plan were set at the hand-in; a correction weeks later does not make them wrong.
    const quality = await checkFully(tx, session, content, report.submittedAt ?? now);
    if (!quality.releasable) {
      throw new DomainError('REPORT_NOT_READY', { score: quality.score, blocks: quality.blocks });
    }
    const verdict = content.verdict.callBack as 1 | 2 | 3 | 4 | null; // only a retest has none
    const amended = await updateReport(tx, report.id, { content, quality, verdict }, now);
    await insertReportVersion(tx, { reportId: report.id, content, reason, releasedAt: now });
    const { overrides } = content;
    await logCheck(tx, { reportId: report.id, quality, overrides, isHandIn: true, at: now });
    const subject = { subjectId: report.id, bookingId };
    await recordAuditEvent(tx, { at: now, actor, action: 'report.amended', ...subject });
    await announce({ queue }, tx, 'report.amended', {
      bookingId,
      reportId: report.id,
      version: amended,
    });
    return { version: amended };
  });
}
