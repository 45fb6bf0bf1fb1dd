import type { ClockInterval, WeeklyRow } from './schedule.ts';
import { MINUTES_PER_DAY, minutesOfDay, timeOfDay } from './time-of-day.ts';

/** Minutes since the midnight of the day the hours begin on; an end above 1440 lies on the next day. */
export type MinuteRange = { readonly start: number; readonly end: number };

/**
 * The hours of one day with rows that overlap or touch joined, in order.
 *
 * @throws RangeError for a text that is no time of day
 */
export function joinHours(hours: readonly ClockInterval[]): ClockInterval[] {
  return toHours(joinRanges(hours.map(rangeOf)));
}

/** A usual week with the rows of each day joined; rows without length are dropped. */
export function joinWeeklyHours(weekly: readonly WeeklyRow[]): WeeklyRow[] {
  return toWeek(rangesByDay(weekly));
}

/** The week with the day also open from `start` to `end` (minutes of that day). */
export function openHours(weekly: readonly WeeklyRow[], day: number, open: MinuteRange): WeeklyRow[] {
  const days = rangesByDay(weekly);
  days[day]!.push(open);
  return toWeek(days);
}

/**
 * The week with the day closed from `start` to `end`, whichever row it came from: a night row of the day
 * before loses what it had after midnight too, and what is left of it later belongs to this day.
 */
export function closeHours(weekly: readonly WeeklyRow[], day: number, closed: MinuteRange): WeeklyRow[] {
  const days = rangesByDay(weekly);
  const before = (day + 6) % 7;
  days[day] = without(days[day]!, closed);
  days[before] = without(days[before]!, laterBy(MINUTES_PER_DAY, closed));
  return toWeek(days.map((_, each) => startingOn(days, each)));
}

/** The ranges that begin on a day, also when a night row of the day before has lost its evening. */
const startingOn = (days: readonly (readonly MinuteRange[])[], day: number): MinuteRange[] => [
  ...days[day]!.filter(({ start }) => start < MINUTES_PER_DAY),
  ...days[(day + 6) % 7]!.filter(({ start }) => start >= MINUTES_PER_DAY).map((range) =>
    laterBy(-MINUTES_PER_DAY, range),
  ),
];

const laterBy = (minutes: number, { start, end }: MinuteRange): MinuteRange => ({
  start: start + minutes,
  end: end + minutes,
});

/** The week in which one row lasts from `start` to `end` of its day; an end above 1440 lies in the next one. */
export function changeHours(weekly: readonly WeeklyRow[], row: WeeklyRow, range: MinuteRange): WeeklyRow[] {
  const others = weekly.filter((each) => each !== row);
  return openHours(others, row.day, range);
}

/** The week in which other days have the very hours of one day. */
export function copyDay(weekly: readonly WeeklyRow[], from: number, to: readonly number[]): WeeklyRow[] {
  const kept = weekly.filter(({ day }) => day === from || !to.includes(day));
  const hours = weekly.filter(({ day }) => day === from);
  const copies = to.filter((day) => day !== from).flatMap((day) => hours.map((row) => ({ ...row, day })));
  return joinWeeklyHours([...kept, ...copies]);
}

/** What of a day is open on its own calendar date: its rows up to midnight and what the night before left. */
export function openOnDay(weekly: readonly WeeklyRow[], day: number): MinuteRange[] {
  const days = rangesByDay(weekly);
  const own = days[day]!.map(({ start, end }) => ({ start, end: Math.min(end, MINUTES_PER_DAY) }));
  const night = days[(day + 6) % 7]!.filter(({ end }) => end > MINUTES_PER_DAY).map(({ end }) => ({
    start: 0,
    end: end - MINUTES_PER_DAY,
  }));
  return joinRanges([...night, ...own]);
}

/** How many minutes of a usual week are open; what two rows open together counts once. */
export function openMinutesPerWeek(weekly: readonly WeeklyRow[]): number {
  const days = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => openOnDay(weekly, day));
  return days.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A row in minutes since the midnight it begins after. */
export function rangeOf({ start, end }: ClockInterval): MinuteRange {
  const [from, to] = [minutesOfDay(start), minutesOfDay(end)];
  if (from === undefined || to === undefined) throw new RangeError(`hours ${start} to ${end}`);
  return { start: from, end: to < from ? to + MINUTES_PER_DAY : to };
}

const rangesByDay = (weekly: readonly WeeklyRow[]): MinuteRange[][] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => weekly.filter((row) => row.day === day).map(rangeOf));

const toWeek = (days: readonly (readonly MinuteRange[])[]): WeeklyRow[] =>
  days.flatMap((ranges, day) => toHours(joinRanges(ranges)).map((hours) => ({ day, ...hours })));

function joinRanges(ranges: readonly MinuteRange[]): MinuteRange[] {
  const joined: MinuteRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (range.end <= range.start) continue;
    if (!last || range.start > last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

const without = (ranges: readonly MinuteRange[], gone: MinuteRange): MinuteRange[] =>
  ranges.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, gone.start) },
      { start: Math.max(start, gone.end), end },
    ].filter((left) => left.start < left.end),
  );

/** A wall clock cannot write hours of a day or more, so the last minute of the day begins a second row. */
function toHours(ranges: readonly MinuteRange[]): ClockInterval[] {
  return ranges.flatMap(({ start, end }) => {
    const nightEnd = end - MINUTES_PER_DAY;
    if (nightEnd <= 0) return [{ start: timeOfDay(start), end: timeOfDay(end) }];
    if (nightEnd < start) return [{ start: timeOfDay(start), end: timeOfDay(nightEnd) }];
    const lastMinute = timeOfDay(MINUTES_PER_DAY - 1);
    return [
      { start: timeOfDay(start), end: lastMinute },
      { start: lastMinute, end: timeOfDay(nightEnd) },
    ];
  });
}
