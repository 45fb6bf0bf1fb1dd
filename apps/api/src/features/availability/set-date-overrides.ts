import type { Schedule } from '@app/shared/availability/availability.schema';
import type { ClockInterval } from '@app/shared/availability/schedule';
import { joinHours } from '@app/shared/availability/weekly-hours';
import { DomainError } from '@app/shared/errors/domain-error';
import { countOverrides, deleteOverridesBefore, upsertOverrides } from './availability.repository.ts';
import { type CoachAtSchedule, changeSchedule } from './change-schedule.ts';

const MOST_OVERRIDES = 400;

type Input = {
  version: number;
  dates: readonly string[];
  intervals: readonly ClockInterval[];
  notes: Readonly<Record<string, string>>;
};

/** Other hours on some dates, or none: then they are closed. Replaces what was set for them before. */
export function setDateOverrides(coach: CoachAtSchedule, input: Input): Promise<Schedule> {
  const dates = [...new Set(input.dates)];
  return changeSchedule(coach, input.version, 'date_override', async (tx, { id, timeZone }) => {
    const today = coach.now.toZonedDateTimeISO(timeZone).toPlainDate();
    const over = dates.find((date) => Temporal.PlainDate.compare(date, today) < 0);
    if (over) throw new DomainError('OVERRIDE_PAST', { date: over });
    // Yesterday's night may still be running, so its date is kept.
    await deleteOverridesBefore(tx, id, today.subtract({ days: 1 }).toString());
    await upsertOverrides(tx, id, dates, { intervals: joinHours(input.intervals), notes: input.notes });
    if ((await countOverrides(tx, id)) > MOST_OVERRIDES) throw new DomainError('TOO_MANY_OVERRIDES');
  });
}
