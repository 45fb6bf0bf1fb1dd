import type { Schedule } from '@app/shared/availability/availability.schema';
import { localDay, weekdayOf } from '@app/shared/availability/local-day';

/** Whether any hours begin on a date: its own, those of a week with dates, or the usual ones. */
export function isOpenOn(
  { overrides, named, weeklyHours }: Pick<Schedule, 'overrides' | 'named' | 'weeklyHours'>,
  date: string,
): boolean {
  const own = overrides.find((each) => each.date === date);
  if (own) return own.intervals.length > 0;
  const season = named.find(({ from, to }) => from && to && from <= date && date <= to);
  const weekday = weekdayOf(localDay(date) ?? 0);
  return (season?.weeklyHours ?? weeklyHours).some(({ day }) => day === weekday);
}
