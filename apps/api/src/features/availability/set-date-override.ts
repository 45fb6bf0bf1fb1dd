import type { Schedule } from '@app/shared/availability/availability.schema';
import type { DateOverride } from '@app/shared/availability/schedule';
import { joinHours } from '@app/shared/availability/weekly-hours';
import { DomainError } from '@app/shared/errors/domain-error';
import { countOverrides, deleteOverridesBefore, upsertOverride } from './availability.repository.ts';
import { type CoachAtSchedule, changeSchedule } from './change-schedule.ts';

const MOST_OVERRIDES = 400;

/** Other hours on one date, or none: then it is closed. Replaces what was set for that date before. */
export function setDateOverride(
  coach: CoachAtSchedule,
  { version, date, intervals }: DateOverride & { version: number },
): Promise<Schedule> {
  return changeSchedule(coach, version, 'date_override', async (tx, { id, timeZone }) => {
    const today = coach.now.toZonedDateTimeISO(timeZone).toPlainDate();
    if (Temporal.PlainDate.compare(date, today) < 0) throw new DomainError('OVERRIDE_PAST', { date });
    // Yesterday's night may still be running, so its date is kept.
    await deleteOverridesBefore(tx, id, today.subtract({ days: 1 }).toString());
    await upsertOverride(tx, id, { date, intervals: joinHours(intervals) });
    if ((await countOverrides(tx, id)) > MOST_OVERRIDES) throw new DomainError('TOO_MANY_OVERRIDES');
  });
}
