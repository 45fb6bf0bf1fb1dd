import { isBefore } from '../time/instant.ts';

/** When the report of a session that ended then has to be handed in. */
export const reportDueAt = (endedAt: Temporal.Instant, dueHours: number): Temporal.Instant =>
  endedAt.add({ milliseconds: Math.round(dueHours * 3_600_000) });

/** Whether it was, or still is, too late: handed in at the deadline is late, a second before is not. */
export function isReportLate(
  { dueAt, submittedAt }: { dueAt: Temporal.Instant; submittedAt: Temporal.Instant | null },
  now: Temporal.Instant,
): boolean {
  return !isBefore(submittedAt ?? now, dueAt);
}
