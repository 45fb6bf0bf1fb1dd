import type { Id } from '@app/shared/id/id';
import {
  followUpAfterTakingOn,
  followUpDueAt,
  morningOf,
  plannedCommitments,
} from '@app/shared/progress/practice-days';
import { isRetestReport } from '@app/shared/reports/retest-mark';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { insertCommitments } from './commitment.repository.ts';
import { findReleasedReport, insertFollowUp, lockFollowUp, putOffFollowUp } from './follow-up.repository.ts';

/** Turns the focus points of an acknowledged report into tasks with drills and days. */
export async function takeOnCommitments({ db, now }: ActContext, bookingId: Id<'booking'>): Promise<void> {
  await db.transaction(async (tx) => {
    const report = await findReleasedReport(tx, bookingId);
    if (!report) return;
    const { candidateId, coachId, timeZone, content, releasedAt } = report;
    const dayOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(timeZone).toPlainDate();
    const today = dayOf(now);
    const planned = plannedCommitments(content, { releasedOn: dayOf(releasedAt), today });
    const taken = planned.map(({ drills: _drills, ...commitment }, position) => ({
      ...commitment,
      ...{ bookingId, candidateId, coachId, position, takenOnAt: now },
    }));
    const theirDrills = planned.flatMap(({ focusPoint, drills }) =>
      drills.map(({ id, ...drill }, position) => ({
        ...drill,
        ...{ bookingId, focusPoint, item: id, position },
        ...reminderFor(drill.dueOn, timeZone, now),
      })),
    );
    if (!(await insertCommitments(tx, taken, theirDrills))) return;
    const followUp = await lockFollowUp(tx, bookingId);
    if (followUp && !followUp.openedAt)
      await putOffFollowUp(tx, bookingId, followUpAfterTakingOn(followUp.dueAt, today, timeZone));
    const actor = { kind: 'candidate', id: candidateId } as const;
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'commitment.taken_on', subjectId: bookingId, bookingId },
      details: { tasks: taken.length },
    });
  });
}

/** When a drill's reminder goes out; none for a morning that is over, since whoever chose the day knows. */
export function reminderFor(dueOn: string, timeZone: string, now: Temporal.Instant) {
  const remindAt = morningOf(dueOn, timeZone);
  return { remindAt, remindedAt: Temporal.Instant.compare(remindAt, now) <= 0 ? now : null };
}

/** Sets the day of a report's follow-up. */
export async function planFollowUp({ db }: ActContext, bookingId: Id<'booking'>): Promise<void> {
  const report = await findReleasedReport(db, bookingId);
  if (!report || isRetestReport(report.content)) return;
  const { candidateId, coachId, content, releasedAt, timeZone } = report;
  const dueAt = followUpDueAt(content, releasedAt, timeZone);
  await insertFollowUp(db, { bookingId, candidateId, coachId, dueAt });
}
