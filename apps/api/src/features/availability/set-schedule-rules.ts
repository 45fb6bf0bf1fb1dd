import { absurdRule } from '@app/shared/availability/absurd-rules';
import type { Schedule, ScheduleSettings } from '@app/shared/availability/availability.schema';
import { DomainError } from '@app/shared/errors/domain-error';
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
  requireSensible(rules);
  return changeSchedule(coach, version, 'rules', async (tx, { id, timeZone }) => {
    await updateSettings(tx, id, rules);
    if (timeZone !== rules.timeZone)
      await updateCoach(tx, coach.coachId, { timeZone: rules.timeZone, updatedAt: coach.now });
  });
}

/** @throws DomainError `RULES_ABSURD` with the field that says so */
export function requireSensible(rules: ScheduleSettings): void {
  const absurd = absurdRule(rules);
  if (absurd) throw new DomainError('RULES_ABSURD', { ...absurd });
}
