import { isBefore } from '../time/instant.ts';

export type ReportPromptness = 'in_time' | 'late' | 'credit_owed' | 'closed';

export type ReportDeadlines = { dueHours: number; creditHours: number; closedHours: number };

/** 24 h to write it; at 48 h the candidate gets credit, at 72 h their money back. */
export const REPORT_DEADLINES: ReportDeadlines = { dueHours: 24, creditHours: 48, closedHours: 72 };

const after = (endedAt: Temporal.Instant, hours: number) => endedAt.add({ minutes: Math.round(hours * 60) });

/** When the report of a session that ended then has to be handed in. */
export const reportDueAt = (
  endedAt: Temporal.Instant,
  { dueHours }: ReportDeadlines = REPORT_DEADLINES,
): Temporal.Instant => after(endedAt, dueHours);

/** How a report stands that was handed in, or is still missing, at a moment. The end of a step belongs to the next. */
export function reportPromptness(
  endedAt: Temporal.Instant,
  at: Temporal.Instant,
  { dueHours, creditHours, closedHours }: ReportDeadlines = REPORT_DEADLINES,
): ReportPromptness {
  if (isBefore(at, after(endedAt, dueHours))) return 'in_time';
  if (isBefore(at, after(endedAt, creditHours))) return 'late';
  return isBefore(at, after(endedAt, closedHours)) ? 'credit_owed' : 'closed';
}
