import { DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import { prefillReport } from '@app/shared/reports/prefill-report';
import { checkReport } from '@app/shared/reports/quality-rules';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { reportDueAt } from '@app/shared/reports/report-due';
import type { RetestMark } from '@app/shared/reports/retest-mark';
import { interviewTypeOf } from '@app/shared/rubrics/interview-type';
import { shippedDimensions, shippedRubricsFor } from '@app/shared/rubrics/shipped-rubrics';
import { instantAt } from '../people/seed-person.ts';
import type { BookingFacts } from './booking-facts.ts';
import type { Desk } from './write-reports.ts';

/** How the tasks stand, the first one first: what somebody watched for and saw. */
const MARKS: readonly { mark: RetestMark; line: string; moment: string }[] = [
  {
    mark: 'fixed',
    line: 'Done before I had set it up, and twice more without looking at the card.',
    moment: 'Did it at the first chance, unprompted.',
  },
  {
    mark: 'still_there',
    line: 'It came back as soon as the second question pressed; slow down there first.',
    moment: 'Back to the old way when I asked again.',
  },
];

/** Retests with their reports, and what they say of the tasks. */
export function writeRetests(
  retests: readonly BookingFacts[],
  sessions: readonly BookingFacts[],
  desk: Desk,
): void {
  for (const facts of retests) {
    const of = sessions.find(({ plan }) => plan === facts.plan.retestOf);
    if (of) writeRetest(facts, of, desk);
  }
}

function writeRetest(facts: BookingFacts, of: BookingFacts, { rows, trail }: Desk): void {
  const { plan, bookingId, report, endedAt } = facts;
  const { reportId, handedInAt, releasedAt } = report!; // it was planned as reported
  const tasks = rows.commitments.filter((task) => task.bookingId === of.bookingId && !task.droppedAt);
  const booking = rows.bookings.find(({ id }) => id === bookingId)!; // written before its report
  const held = tasks.map(({ focusPoint, title, cue, measure }) => ({ focusPoint, title, cue, measure }));
  booking.retest = { ofBookingId: of.bookingId, tasks: held };
  const content = contentOf(facts, held);
  const { durationMinutes } = booking;
  const today = instantAt(handedInAt!).toZonedDateTimeISO(booking.candidateTimeZone).toPlainDate();
  const dimensions = shippedDimensions(interviewTypeOf(booking.sessionType));
  const quality = checkReport(content, {
    actualMinutes: durationMinutes,
    today,
    recentReports: [],
    dimensions,
  });
  const [rubric] = content.rubrics;
  const at = instantAt(releasedAt!);
  rows.reports.push({
    ...{ id: reportId, bookingId, coachId: plan.coach.coachId, candidateId: plan.candidate.userId },
    ...{ rubricId: rubric!.id, rubricVersion: rubric!.version, content, quality, status: 'released' },
    ...{ version: 6, submittedAt: instantAt(handedInAt!), opensAt: at, releasedAt: at, updatedAt: at },
    dueAt: reportDueAt(instantAt(endedAt!), DEFAULT_BOOKING_POLICY.reportDueHours),
    createdAt: instantAt(endedAt! + 2_000),
  });
  rows.reportVersions.push({ reportId, number: 1, content, releasedAt: at });
  const actor = { kind: 'coach' as const, id: plan.coach.userId };
  trail.record({ at: handedInAt!, actor, action: 'report.submitted', subjectId: reportId, bookingId });
  trail.record({ at: releasedAt! + 1, actor, action: 'report.released', subjectId: reportId, bookingId });
  for (const [index, task] of tasks.entries()) {
    const { mark: state, line } = markOf(index);
    Object.assign(task, { state, judgedAt: at, judgedBy: 'coach', judgedIn: bookingId, judgedLine: line });
  }
  trail.record({
    ...{ at: releasedAt! + 2_000, actor: { kind: 'coach', id: plan.coach.coachId } },
    ...{ action: 'commitment.judged', subjectId: of.bookingId, bookingId },
    details: { tasks: tasks.map(({ focusPoint, state }) => `${focusPoint}: ${state}`).join(', ') },
  });
}

const markOf = (index: number) => MARKS[index % MARKS.length]!;

function contentOf(
  { plan }: BookingFacts,
  tasks: Parameters<typeof prefillReport>[0]['retest'],
): ReportDraft {
  const { role, employer, level } = plan.candidate.story;
  const draft = prefillReport({
    sessionType: plan.offering.text[0],
    brief: { targetRole: role, targetCompany: employer, level },
    ...{ markers: [], notes: '', talk: null, retest: tasks },
    rubrics: shippedRubricsFor(interviewTypeOf(plan.offering.text[0])),
  });
  const evidence = draft.retest.map((_task, at) => ({
    ...{ id: `e${at + 1}`, atSec: 190 + at * 320, kind: 'observation' as const, speaker: null },
    text: markOf(at).moment,
  }));
  const retest = draft.retest.map((task, at) => {
    const { mark, line } = markOf(at);
    return { ...task, mark, line, evidence: [`e${at + 1}`] };
  });
  return { ...draft, evidence, retest };
}
