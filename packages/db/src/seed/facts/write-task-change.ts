import { plannedCommitments } from '@app/shared/progress/practice-days';
import { reportDraftSchema } from '@app/shared/reports/report.schema';
import { DEMO_CANDIDATES } from '../demo-accounts.ts';
import { HOUR, instantAt } from '../people/seed-person.ts';
import type { BookingFacts } from './booking-facts.ts';
import type { Desk } from './write-reports.ts';

const REASON = 'The cue I gave comes too fast to be noticed; this one leaves you two seconds.';
const CUE = 'When the other person stops speaking, I wait for two seconds, and then I do it.';

/** The coach of the demo candidate's open task has since found a better cue, which waits to be taken or left. */
export function writeTaskChange(sessions: readonly BookingFacts[], { base, rows, trail }: Desk): void {
  const facts = sessions
    .filter(({ plan }) => plan.candidate.email === DEMO_CANDIDATES[0].email)
    .sort((a, b) => a.plan.startsAt - b.plan.startsAt)
    .findLast(({ bookingId }) => openTaskOf(bookingId));
  const task = facts && openTaskOf(facts.bookingId);
  const report = task && rows.reports.find(({ bookingId }) => bookingId === task.bookingId);
  const at = base - 5 * HOUR;
  if (!facts || !report || task.takenOnAt.epochMilliseconds > at) return;
  const { bookingId, candidateId } = task;
  const content = reportDraftSchema.parse(report.content);
  const changed = {
    ...content,
    focusPoints: content.focusPoints.map((point) =>
      point.id === task.focusPoint ? { ...point, cue: CUE } : point,
    ),
  };
  report.content = changed;
  const number = rows.reportVersions.filter(({ reportId }) => reportId === report.id).length + 1;
  rows.reportVersions.push({
    ...{ reportId: report.id, number, content: changed, reason: REASON, releasedAt: instantAt(at) },
  });
  const actor = { kind: 'coach' as const, id: facts.plan.coach.userId };
  trail.record({ at, actor, action: 'report.amended', subjectId: report.id, bookingId });

  const dayOf = (moment: Temporal.Instant) =>
    moment.toZonedDateTimeISO(facts.plan.candidate.story.timeZone).toPlainDate();
  const days = { releasedOn: dayOf(report.releasedAt!), today: dayOf(instantAt(at)) };
  const offered = plannedCommitments(changed, days).find(({ focusPoint }) => focusPoint === task.focusPoint)!;
  rows.commitmentChanges.push({
    ...{ bookingId, candidateId, focusPoint: task.focusPoint, kind: 'changed', offered },
    offeredAt: instantAt(at),
  });

  function openTaskOf(id: string) {
    return rows.commitments.find(
      ({ bookingId: of, state, droppedAt }) => of === id && (state ?? 'open') === 'open' && !droppedAt,
    );
  }
}
