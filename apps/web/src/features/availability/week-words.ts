import type { ClockInterval, WeeklyRow } from '@app/shared/availability/schedule';
import { openMinutesPerWeek, openOnDay } from '@app/shared/availability/weekly-hours';

/** The days as a week is drawn: from Monday. 0 is Sunday. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const dayName = (day: number): string => NAMES[day]!;
export const shortDayName = (day: number): string => NAMES[day]!.slice(0, 3);

/** `09:00 to 13:00`; a row over midnight says where it ends. */
export const sayHours = ({ start, end }: ClockInterval, day?: number): string => {
  const overnight = day !== undefined && end < start && end !== '00:00';
  return `${start} to ${end}${overnight ? ` on ${dayName((day + 1) % 7)}` : ''}`;
};

/** `09:00 to 13:00, 16:00 to 20:00`, or `closed`. */
export const sayDay = (hours: readonly ClockInterval[], day?: number): string =>
  hours.length === 0 ? 'closed' : hours.map((each) => sayHours(each, day)).join(', ');

/** `38 hours`, `1 hour`, `7 h 30 min`. */
export function sayLength(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest > 0) return hours > 0 ? `${hours} h ${rest} min` : `${rest} min`;
  return hours === 1 ? '1 hour' : `${hours} hours`;
}

/** What is open on one day, as long as it is: `4 hours`, or `closed`. */
export function sayOpenLength(weekly: readonly WeeklyRow[], day: number): string {
  const minutes = openOnDay(weekly, day).reduce((sum, { start, end }) => sum + end - start, 0);
  return minutes === 0 ? 'closed' : sayLength(minutes);
}

export const sayWeekLength = (weekly: readonly WeeklyRow[]): string => sayLength(openMinutesPerWeek(weekly));

/** What changed between two weeks, for the line that says it was saved. */
export function sayChange(before: readonly WeeklyRow[], after: readonly WeeklyRow[]): string {
  const changed = WEEK.filter((day) => sayDayOf(before, day) !== sayDayOf(after, day));
  const [day] = changed;
  if (day === undefined) return 'Your week is as it was.';
  if (changed.length > 1) return `${changed.map(shortDayName).join(', ')} changed.`;
  return `${dayName(day)}: ${sayDayOf(after, day)}.`;
}

const sayDayOf = (weekly: readonly WeeklyRow[], day: number): string =>
  sayDay(
    weekly.filter((row) => row.day === day),
    day,
  );
