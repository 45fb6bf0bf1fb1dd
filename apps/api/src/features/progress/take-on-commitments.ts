import type { Id } from '@app/shared/id/id';
import { followUpDueAt, morningOf, plannedCommitments } from '@app/shared/progress/practice-days';
import { isRetestReport } from '@app/shared/reports/retest-mark';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { insertCommitments } from './commitment.repository.ts';
import { findReleasedReport, insertFollowUp } from './follow-up.repository.ts';

/** Turns the focus points of an acknowledged report into tasks with drills and days. */
export async function takeOnCommitments({ db, now }: ActContext, bookingId: Id<'booking'>): Promise<void> {
  await db.transaction(async (tx) => {
    const report = await findReleasedReport(tx, bookingId);
    if (!report) return;
    const { candidateId, coachId, timeZone, content } = report;
    const planned = plannedCommitments(content, now.toZonedDateTimeISO(timeZone).toPlainDate());
    const taken = planned.map(({ drills: _drills, ...commitment }, position) => ({
      ...commitment,
      ...{ bookingId, candidateId, coachId, position, takenOnAt: now },
    }));
    const theirDrills = planned.flatMap(({ focusPoint, drills }) =>
      drills.map(({ id, ...drill }, position) => ({
        ...drill,
        ...{ bookingId, focusPoint, item: id, position, remindAt: morningOf(drill.dueOn, timeZone) },
      })),
    );
    if (!(await insertCommitments(tx, taken, theirDrills))) return;
    const actor = { kind: 'candidate', id: candidateId } as const;
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'commitment.taken_on', subjectId: bookingId, bookingId },
      details: { tasks: taken.length },
    });
  });
}

/** Sets the day of a report's follow-up. */
export async function planFollowUp({ db }: ActContext, bookingId: Id<'booking'>): Promise<void> {
  const report = await findReleasedReport(db, bookingId);
  if (!report || isRetestReport(report.content)) return;
  const { candidateId, coachId, content, releasedAt, timeZone } = report;
  const dueAt = followUpDueAt(content, releasedAt, timeZone);
  await insertFollowUp(db, { bookingId, candidateId, coachId, dueAt });
}
