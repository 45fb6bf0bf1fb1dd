import type { Schedule } from '@app/shared/availability/availability.schema';
import type { WeeklyRow } from '@app/shared/availability/schedule';
import { joinWeeklyHours } from '@app/shared/availability/weekly-hours';
import { replaceWeeklyHours } from './availability.repository.ts';
import { type CoachAtSchedule, changeSchedule } from './change-schedule.ts';

/** The usual week, whole. Rows that overlap or touch become one. */
export function setWeeklyHours(
  coach: CoachAtSchedule,
  input: { version: number; weeklyHours: readonly WeeklyRow[] },
): Promise<Schedule> {
  const weekly = joinWeeklyHours(input.weeklyHours);
  return changeSchedule(coach, input.version, 'weekly_hours', (tx, { id }) =>
    replaceWeeklyHours(tx, id, weekly),
  );
}
