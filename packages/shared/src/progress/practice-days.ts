import type { ReportDraft } from '../reports/report.schema.ts';

/** Days from the acknowledgement to a drill whose report names no date. */
const DAYS_WITHOUT_DATE = 7;
/** Days from the release to a follow-up whose report names no date (feedback.md 2.2, followUpCheck). */
export const FOLLOW_UP_DAYS = 14;
/** Days of practice that the follow-up leaves whoever takes their tasks on late. */
const LEAST_PRACTICE_DAYS = 7;
/** How far ahead a drill may be put off. */
export const MOST_DAYS_AHEAD = 90;

/** Nine in the morning of a day where the candidate is: when reminders and the follow-up go out. */
export const morningOf = (day: string, timeZone: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '09:00' }).toInstant();

/** When the follow-up of a report opens, in the candidate's morning. */
export function followUpDueAt(
  { followUpCheck }: Pick<ReportDraft, 'followUpCheck'>,
  releasedAt: Temporal.Instant,
  timeZone: string,
): Temporal.Instant {
  const released = releasedAt.toZonedDateTimeISO(timeZone).toPlainDate();
  const day = followUpCheck.dueOn || released.add({ days: FOLLOW_UP_DAYS }).toString();
  return morningOf(day, timeZone);
}

/** The same follow-up, put off when the tasks were taken on so late that a week of practice would be cut short. */
export function followUpAfterTakingOn(
  dueAt: Temporal.Instant,
  today: Temporal.PlainDate,
  timeZone: string,
): Temporal.Instant {
  const earliest = morningOf(today.add({ days: LEAST_PRACTICE_DAYS }).toString(), timeZone);
  return Temporal.Instant.compare(dueAt, earliest) < 0 ? earliest : dueAt;
}

type Planned = Pick<ReportDraft['practicePlan'][number], 'id' | 'task' | 'how' | 'repetitions' | 'doneWhen'>;
export type PlannedCommitment = {
  focusPoint: string;
  title: string;
  cue: string;
  measure: string;
  drills: (Planned & { dueOn: string })[];
};

/** By the candidate's calendar: when the report came out, and when they took its tasks on. */
export type Days = { releasedOn: Temporal.PlainDate; today: Temporal.PlainDate };

/** Focus points as tasks, each with its drills; a drill for no point goes with the first. */
export function plannedCommitments(
  { focusPoints, practicePlan }: Pick<ReportDraft, 'focusPoints' | 'practicePlan'>,
  days: Days,
): PlannedCommitment[] {
  const ids = new Set(focusPoints.map(({ id }) => id));
  return focusPoints.map(({ id, title, cue, measure }, at) => ({
    ...{ focusPoint: id, title, cue, measure },
    drills: practicePlan
      .filter(({ focusPoint }) => (ids.has(focusPoint) ? focusPoint === id : at === 0))
      .map((item) => ({
        ...{ id: item.id, task: item.task, how: item.how },
        ...{ repetitions: item.repetitions, doneWhen: item.doneWhen },
        dueOn: plannedDay(item.dueOn, days).toString(),
      })),
  }));
}

/** The day the coach named; once it has passed, as long after today as it was after the release. */
export function plannedDay(named: string, { releasedOn, today }: Days): Temporal.PlainDate {
  if (!named) return today.add({ days: DAYS_WITHOUT_DATE });
  const day = Temporal.PlainDate.from(named);
  if (Temporal.PlainDate.compare(day, today) >= 0) return day;
  const distance = releasedOn.until(day, { largestUnit: 'days' }).days;
  return today.add({ days: Math.max(1, distance) });
}
