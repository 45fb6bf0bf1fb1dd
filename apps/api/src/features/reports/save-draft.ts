import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { statusAfter } from '@app/shared/reports/report-status';
import { withHeldTasks } from '@app/shared/reports/retest-mark';
import { checkOnSave } from './check-draft.ts';
import { keepSnapshot } from './keep-snapshot.ts';
import { getSessionOfCoach } from './reported-session.repository.ts';
import { lockReport, type Report, updateReport } from './reports.repository.ts';
import { logCheck } from './rule-log.repository.ts';

type DraftInput = {
  bookingId: Id<'booking'>;
  version: number;
  content: ReportDraft;
  /** Which window writes. */
  editor: string;
};
type Means = { db: Database; now: Temporal.Instant; coachId: Id<'coach'> };

/**
 * Keeps what a coach has written so far, if nobody wrote in between.
 *
 * A save that was stored but whose answer got lost comes again with the same words and is answered as before.
 */
export async function saveDraft({ db, now, coachId }: Means, input: DraftInput) {
  const { bookingId, version, editor } = input;
  return db.transaction(async (tx) => {
    const report = await lockReport(tx, bookingId, coachId);
    const session = await getSessionOfCoach(tx, bookingId, coachId);
    const { rubrics } = report.content; // pinned when it was opened
    const content = { ...withHeldTasks(input.content, session.booking.retest?.tasks ?? []), rubrics };
    if (!statusAfter(report.status, 'save')) throw new DomainError('REPORT_RELEASED');
    if (report.version !== version) {
      if (!sameContent(report.content, content)) throw changedElsewhere(report);
      return { version: report.version, savedAt: report.updatedAt.toString() };
    }
    const quality = await checkOnSave(tx, session, content, now);
    const saved = await updateReport(tx, report.id, { content, quality }, now);
    const { overrides } = content;
    await logCheck(tx, { reportId: report.id, quality, overrides, isHandIn: false, at: now });
    await keepSnapshot(tx, report, { content, editor, now });
    return { version: saved, savedAt: now.toString() };
  });
}

/** Both went through the schema, which fixes the order of keys. */
const sameContent = (a: ReportDraft, b: ReportDraft) => JSON.stringify(a) === JSON.stringify(b);

export const changedElsewhere = (report: Report) =>
  new DomainError('REPORT_CHANGED', { version: report.version, changedAt: report.updatedAt.toString() });
