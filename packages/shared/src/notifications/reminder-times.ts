import { isBefore } from '../time/instant.ts';

/** Hours before the start, for both sides, and hours after the end, for the coach whose report is due. */
export type ReminderPolicy = {
  sessionEarlyHours: number;
  sessionSoonHours: number;
  reportFirstHours: number;
  reportSecondHours: number;
  reportLastHours: number;
};

/** @see product.md, "reminders 24 h and 1 h before" and Policies, "Report due" */
export const DEFAULT_REMINDER_POLICY: ReminderPolicy = {
  sessionEarlyHours: 24,
  sessionSoonHours: 1,
  reportFirstHours: 2,
  reportSecondHours: 12,
  reportLastHours: 22,
};

export const SESSION_REMINDERS = ['session_early', 'session_soon'] as const;
export const REPORT_REMINDERS = ['report_first', 'report_second', 'report_last'] as const;
export type SessionReminder = (typeof SESSION_REMINDERS)[number];
export type ReportReminder = (typeof REPORT_REMINDERS)[number];
/** Once, to the candidate, when reviews of the session open. */
export const REVIEW_INVITATION = 'review_invitation';
export const REMINDER_KINDS = [...SESSION_REMINDERS, ...REPORT_REMINDERS, REVIEW_INVITATION] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export type DueReminder<Kind extends ReminderKind> = { kind: Kind; dueAt: Temporal.Instant };

/** The reminders of a session that are still to come; one whose time has passed is not made up for. */
export function sessionReminders(
  startsAt: Temporal.Instant,
  now: Temporal.Instant,
  policy: ReminderPolicy,
): DueReminder<SessionReminder>[] {
  const reminders: DueReminder<SessionReminder>[] = [
    { kind: 'session_early', dueAt: startsAt.subtract(hours(policy.sessionEarlyHours)) },
    { kind: 'session_soon', dueAt: startsAt.subtract(hours(policy.sessionSoonHours)) },
  ];
  return reminders.filter(({ dueAt }) => isBefore(now, dueAt));
}

/** When the coach is reminded of a report that is not there yet. */
export function reportReminders(
  endedAt: Temporal.Instant,
  policy: ReminderPolicy,
): DueReminder<ReportReminder>[] {
  return [
    { kind: 'report_first', dueAt: endedAt.add(hours(policy.reportFirstHours)) },
    { kind: 'report_second', dueAt: endedAt.add(hours(policy.reportSecondHours)) },
    { kind: 'report_last', dueAt: endedAt.add(hours(policy.reportLastHours)) },
  ];
}

/** When the candidate is asked for a review: they have had time to try out what the report said. */
export function reviewInvitation(
  releasedAt: Temporal.Instant,
  reviewOpensDays: number,
): DueReminder<typeof REVIEW_INVITATION> {
  return { kind: REVIEW_INVITATION, dueAt: releasedAt.add(hours(reviewOpensDays * 24)) };
}

/**
 * Of the reminders of one person that are due at once, the only one worth sending: the latest. After an
 * outage (or a leap in time) nobody gets 'tomorrow' and 'in an hour' in the same minute.
 */
export function latestDue<Reminder extends { dueAt: Temporal.Instant }>(
  reminders: readonly Reminder[],
): Reminder | undefined {
  return reminders.reduce<Reminder | undefined>(
    (latest, reminder) => (latest && !isBefore(latest.dueAt, reminder.dueAt) ? latest : reminder),
    undefined,
  );
}

export const isSessionReminder = (kind: ReminderKind): kind is SessionReminder =>
  (SESSION_REMINDERS as readonly ReminderKind[]).includes(kind);

export const isReportReminder = (kind: ReminderKind): kind is ReportReminder =>
  (REPORT_REMINDERS as readonly ReminderKind[]).includes(kind);

/** Fractions are allowed, so that a test or a demo can shrink an hour to a second. */
const hours = (count: number) => ({ milliseconds: Math.round(count * 3_600_000) });
