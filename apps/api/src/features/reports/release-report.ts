import type { Database, Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { releaseTime } from '@app/shared/reports/release-time';
import { statusAfter } from '@app/shared/reports/report-status';
import { isBefore } from '@app/shared/time/instant';
import { type Actor, recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { checkFully } from './check-draft.ts';
import { getSessionOfCoach } from './reported-session.repository.ts';
import { insertReportVersion, lockReport, type Report, updateReport } from './reports.repository.ts';
import { logCheck } from './rule-log.repository.ts';
import { changedElsewhere } from './save-draft.ts';

type Means = { db: Database; queue: Queue; now: Temporal.Instant };
type Verdict = 1 | 2 | 3 | 4;

/**
 * Hands a report in: checked in full, then with the candidate at once, or in their morning when it is a no.
 * From here on the coach has done their part, so lateness is judged by this moment.
 */
export async function submitReport(
  means: Means & { coachId: Id<'coach'>; actor: Actor },
  { bookingId, version }: { bookingId: Id<'booking'>; version: number },
): Promise<{ status: 'submitted' | 'released'; opensAt: string }> {
  const { db, now, coachId, actor } = means;
  return db.transaction(async (tx) => {
    const report = await lockReport(tx, bookingId, coachId);
    if (!statusAfter(report.status, 'submit')) throw new DomainError('REPORT_RELEASED');
    if (report.version !== version) throw changedElsewhere(report);
    const { booking, ...session } = await getSessionOfCoach(tx, bookingId, coachId);
    if (booking.status !== 'awaiting_report')
      throw new DomainError('WRONG_STATE', { status: booking.status });

    const quality = await checkFully(tx, { booking, ...session }, report.content, now);
    if (!quality.releasable) {
      const rules = [...new Set(quality.findings.map(({ rule }) => rule))];
      throw new DomainError('REPORT_NOT_READY', { score: quality.score, blocks: quality.blocks, rules });
    }
    const verdict = report.content.verdict.callBack as Verdict | null; // only a retest has none
    const { candidateTimeZone } = booking;
    const opensAt =
      verdict === null ? now : releaseTime({ callBack: verdict, handedInAt: now, candidateTimeZone });
    await updateReport(
      tx,
      report.id,
      { status: 'submitted', submittedAt: now, opensAt, verdict, quality },
      now,
    );
    const { overrides } = report.content;
    await logCheck(tx, { reportId: report.id, quality, overrides, isHandIn: true, at: now });
    const subject = { subjectId: report.id, bookingId };
    await recordAuditEvent(tx, { at: now, actor, action: 'report.submitted', ...subject });
    await announce(means, tx, 'report.submitted', { bookingId, reportId: report.id });

    if (isBefore(now, opensAt)) return { status: 'submitted', opensAt: opensAt.toString() };
    await release(means, tx, report, actor);
    return { status: 'released', opensAt: opensAt.toString() };
  });
}

/** Lets a report that waited for the morning reach its candidate. Released already, or not yet due: does nothing. */
export async function releaseWaitingReport(
  means: Means,
  { bookingId, coachId }: { bookingId: Id<'booking'>; coachId: Id<'coach'> },
): Promise<void> {
  const { db, now } = means;
  await db.transaction(async (tx) => {
    const report = await lockReport(tx, bookingId, coachId);
    if (report.status !== 'submitted' || !report.opensAt || isBefore(now, report.opensAt)) return;
    await release(means, tx, report, SYSTEM);
  });
}

async function release({ queue, now }: Means, tx: Transaction, report: Report, actor: Actor): Promise<void> {
  const { id: reportId, bookingId, content } = report;
  await updateReport(tx, reportId, { status: 'released', releasedAt: now }, now);
  await insertReportVersion(tx, { reportId, content, reason: '', releasedAt: now });
  await recordAuditEvent(tx, { at: now, actor, action: 'report.released', subjectId: reportId, bookingId });
  await announce({ queue }, tx, 'report.released', { bookingId, reportId });
}
