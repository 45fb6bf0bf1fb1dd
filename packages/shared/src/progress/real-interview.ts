import { TARGET_LEVELS, type TargetLevel } from '../booking/brief.ts';
import { daysSilent, type OutcomeResult, type RecordedAs, SILENT_DAYS } from './outcome-resolution.ts';

export const INTERVIEW_STAGES = [
  'phone_screen',
  'first_interview',
  'later_interview',
  'final_interview',
] as const;
export type InterviewStage = (typeof INTERVIEW_STAGES)[number];

export const STAGE_LABEL: Record<InterviewStage, string> = {
  phone_screen: 'Phone screen',
  first_interview: 'First interview',
  later_interview: 'Later round',
  final_interview: 'Final round',
};

export const ROLE_FAMILIES = [
  'engineering',
  'product',
  'operations',
  'sales',
  'business',
  'people',
  'other',
] as const;
export type RoleFamily = (typeof ROLE_FAMILIES)[number];

export const ROLE_FAMILY_LABEL: Record<RoleFamily, string> = {
  engineering: 'Engineering and data',
  product: 'Product and design',
  operations: 'Operations and logistics',
  sales: 'Sales and marketing',
  business: 'Business and finance',
  people: 'People and care',
  other: 'Another field',
};

export const INTERVIEW_LEVELS = TARGET_LEVELS;
export type InterviewLevel = TargetLevel;

export const INTERVIEW_LEVEL_LABEL: Record<InterviewLevel, string> = {
  entry: 'Entry',
  mid: 'Mid',
  senior: 'Senior',
  lead: 'Lead',
  executive: 'Executive',
};

export const RESULT_LABEL: Record<OutcomeResult, string> = {
  called_back: 'Called back',
  not_called_back: 'Not called back',
  pending: 'No answer yet',
  withdrawn: 'I withdrew',
};

/** Days after the interview on which a candidate who has said nothing is asked (feedback.md 4.4). */
export const NUDGE_DAYS = [7, SILENT_DAYS] as const;
export type NudgeDay = (typeof NUDGE_DAYS)[number];

/**
 * Whether an entry is a record or a memory.
 *
 * Prospective when it was held since the candidate joined and written down before silence would have
 * decided it. Everything else is recalled: people recall what brought them (feedback.md 4.4).
 *
 * @param joinedOn the day of the account, and `writtenOn` of the entry, both in the candidate's zone
 */
export function recordedAs(
  heldOn: string,
  { joinedOn, writtenOn }: { joinedOn: Temporal.PlainDate; writtenOn: Temporal.PlainDate },
): RecordedAs {
  const heldSinceJoining = Temporal.PlainDate.compare(heldOn, joinedOn) >= 0;
  return heldSinceJoining && daysSilent(heldOn, writtenOn) <= SILENT_DAYS ? 'prospective' : 'recalled';
}

/**
 * Before or after coaching: from the day on which the first session was booked, not held, so that whoever
 * improves while waiting does not count for it (feedback.md 4.4, point 2).
 */
export function phaseOf(heldOn: string, firstBookedOn: Temporal.PlainDate | null): 'before' | 'after' {
  if (!firstBookedOn) return 'before';
  return Temporal.PlainDate.compare(heldOn, firstBookedOn) < 0 ? 'before' : 'after';
}

/** When a candidate who has not said what came of an interview is asked: nine in the morning of their day. */
export function nudgeTimes(heldOn: string, timeZone: string): { day: NudgeDay; dueAt: Temporal.Instant }[] {
  return NUDGE_DAYS.map((day) => ({
    day,
    dueAt: Temporal.PlainDate.from(heldOn)
      .add({ days: day })
      .toZonedDateTime({ timeZone, plainTime: '09:00' })
      .toInstant(),
  }));
}
