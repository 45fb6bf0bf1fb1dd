import type { Schedule } from '@app/shared/availability/availability.schema';
import type { WeeklyRow } from '@app/shared/availability/schedule';
import { joinWeeklyHours } from '@app/shared/availability/weekly-hours';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { replaceWeeklyHours } from './availability.repository.ts';
import { type CoachAtSchedule, changeSchedule } from './change-schedule.ts';
import { updateNamedHours } from './named-hours.repository.ts';

type Input = { version: number; hoursId?: Id<'namedHours'> | null; weeklyHours: readonly WeeklyRow[] };

/** The usual week, whole, or one with a name. Rows that overlap or touch become one. */
export function setWeeklyHours(coach: CoachAtSchedule, input: Input): Promise<Schedule> {
  const { version, hoursId } = input;
  const weekly = joinWeeklyHours(input.weeklyHours);
  return changeSchedule(coach, version, 'weekly_hours', async (tx, { id }) => {
    if (!hoursId) return replaceWeeklyHours(tx, id, weekly);
    const saved = await updateNamedHours(tx, id, hoursId, { weekly });
    if (!saved) throw new DomainError('NOT_FOUND', { hoursId });
  });
}
