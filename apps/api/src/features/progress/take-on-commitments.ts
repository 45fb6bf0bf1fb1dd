import type { Id } from '@app/shared/id/id';
import {
  type Days,
  followUpAfterTakingOn,
  followUpDueAt,
  morningOf,
  type PlannedCommitment,
  plannedCommitments,
} from '@app/shared/progress/practice-days';
import { isRetestReport } from '@app/shared/reports/retest-mark';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { insertCommitments } from './commitment.repository.ts';
import { findReleasedReport, insertFollowUp, lockFollowUp, putOffFollowUp } from './follow-up.repository.ts';

/**
 * Turns the focus points of an acknowledged report into tasks with drills and days. The days count from the
 * acknowledgement, so that nobody is chased for what they would have practised long ago.
 */
export async function takeOnCommitments({ db, now }: ActContext, bookingId: Id<'booking'>): Promise<void> {
  await db.transaction(async (tx) => {
    const report = await findReleasedReport(tx, bookingId);
    if (!report?.acknowledgedAt) return;
    const { candidateId, coachId, timeZone, content, acknowledgedAt } = report;
    const days = practiceDays(report, acknowledgedAt);
    const { today } = days;
    const planned = plannedCommitments(content, days);
    const taken = planned.map(({ drills: _drills, ...commitment }, position) => ({
      ...commitment,
      ...{ bookingId, candidateId, coachId, position, takenOnAt: acknowledgedAt },
    }));
    const theirDrills = drillRows({ bookingId, timeZone, now }, planned);
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

type Dated = { releasedAt: Temporal.Instant; timeZone: string };

/** The candidate's days that a plan is counted by, as of a moment. */
export function practiceDays({ releasedAt, timeZone }: Dated, moment: Temporal.Instant): Days {
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate();
  return { releasedOn: dayOf(releasedAt), today: dayOf(moment) };
}

type Where = { bookingId: Id<'booking'>; timeZone: string; now: Temporal.Instant };

/** The drills of planned tasks as rows, with their reminders. */
export const drillRows = (
  { bookingId, timeZone, now }: Where,
  planned: readonly Pick<PlannedCommitment, 'focusPoint' | 'drills'>[],
) =>
  planned.flatMap(({ focusPoint, drills }) =>
    drills.map(({ id, ...drill }, position) => ({
      ...drill,
      ...{ bookingId, focusPoint, item: id, position },
      ...reminderFor(drill.dueOn, timeZone, now),
    })),
  );

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
