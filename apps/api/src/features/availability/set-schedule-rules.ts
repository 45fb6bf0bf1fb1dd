import type { Schedule, ScheduleSettings } from '@app/shared/availability/availability.schema';
import { updateSettings } from './availability.repository.ts';
import { type CoachAtSchedule, changeSchedule } from './change-schedule.ts';

/** Zone, buffers, notice, horizon, step and caps. Hours keep their wall-clock times in a new zone. */
export function setScheduleRules(
  coach: CoachAtSchedule,
  { version, rules }: { version: number; rules: ScheduleSettings },
): Promise<Schedule> {
  return changeSchedule(coach, version, 'rules', (tx, { id }) => updateSettings(tx, id, rules));
}
