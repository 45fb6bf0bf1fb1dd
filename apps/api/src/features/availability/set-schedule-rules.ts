import type { Schedule, ScheduleSettings } from '@app/shared/availability/availability.schema';
import { updateCoach } from '../catalog/coach.repository.ts';
import { updateSettings } from './availability.repository.ts';
import { type CoachAtSchedule, changeSchedule } from './change-schedule.ts';

/**
 * The zone of the schedule is the coach's: their page says what their hours mean, so both change at once.
 * Zone, buffers, notice, horizon, step and caps. Hours keep their wall-clock times in a new zone.
 */
export function setScheduleRules(
  coach: CoachAtSchedule,
  { version, rules }: { version: number; rules: ScheduleSettings },
): Promise<Schedule> {
  return changeSchedule(coach, version, 'rules', async (tx, { id, timeZone }) => {
    await updateSettings(tx, id, rules);
    if (timeZone !== rules.timeZone)
      await updateCoach(tx, coach.coachId, { timeZone: rules.timeZone, updatedAt: coach.now });
  });
}
