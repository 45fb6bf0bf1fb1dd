import type { Schedule } from '@app/shared/availability/availability.schema';
import { DomainError } from '@app/shared/errors/domain-error';
import { deleteOverride } from './availability.repository.ts';
import { type CoachAtSchedule, changeSchedule } from './change-schedule.ts';

/** Gives a date its usual hours back. */
export function removeDateOverride(
  coach: CoachAtSchedule,
  { version, date }: { version: number; date: string },
): Promise<Schedule> {
  return changeSchedule(coach, version, 'date_override', async (tx, { id }) => {
    if (!(await deleteOverride(tx, id, date))) throw new DomainError('NOT_FOUND', { date });
  });
}
