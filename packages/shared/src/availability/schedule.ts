import { localDay, MINUTE_MS } from './local-day.ts';
import { MINUTES_PER_DAY, minutesOfDay } from './time-of-day.ts';

/** Wall-clock times `HH:MM`; an end before the start lies on the next date, `24:00` is midnight. */
export type ClockInterval = { readonly start: string; readonly end: string };

/** One row of the weekly hours; day 0 is Sunday. */
export type WeeklyRow = ClockInterval & { readonly day: number };

/** The hours of one date (in the coach's zone) in place of the weekly ones; no intervals = closed. */
export type DateOverride = { readonly date: string; readonly intervals: readonly ClockInterval[] };

/** Another usual week between two dates of the coach's zone, both included. */
export type Season = { readonly from: string; readonly to: string; readonly weekly: readonly WeeklyRow[] };

/** Dates of the coach's zone, both included, on which nothing can be booked whatever else says. */
export type Away = { readonly from: string; readonly to: string };

/** What a coach decides: when, how close together, how soon, how far ahead and how often. */
export type ScheduleRules = {
  readonly timeZone: string;
  readonly weekly: readonly WeeklyRow[];
  readonly overrides: readonly DateOverride[];
  /** In place of `weekly` on their dates; of two that overlap the first counts. */
  readonly seasons?: readonly Season[];
  readonly away?: readonly Away[];
  readonly bufferBeforeMin: number;
  readonly bufferAfterMin: number;
  readonly minNoticeMin: number;
  readonly horizonDays: number;
  readonly maxPerDay: number | null;
  readonly maxPerWeek: number | null;
  readonly slotStepMin: number;
};

/** Hours of one date as wall-clock milliseconds since its midnight; an end over 24 h is a night row. */
export type DayRow = { readonly start: number; readonly end: number };

/** A season in local days, both included. */
export type PreparedSeason = {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly rowsByWeekday: readonly (readonly DayRow[])[];
};

/** Rules in numbers, ready for any number of questions. Keep it per coach and version of the rules. */
export type PreparedSchedule = {
  readonly timeZone: string;
  readonly rowsByWeekday: readonly (readonly DayRow[])[];
  readonly seasons: readonly PreparedSeason[];
  /** An absence is a date without rows here, and named in `awayDays`. */
  readonly rowsByDate: ReadonlyMap<number, readonly DayRow[]>;
  readonly awayDays: ReadonlySet<number>;
  readonly bufferBeforeMs: number;
  readonly bufferAfterMs: number;
  readonly noticeMs: number;
  readonly horizonDays: number;
  readonly maxPerDay: number | null;
  readonly maxPerWeek: number | null;
  readonly stepMs: number;
};

/**
 * Turns a coach's rules into numbers once, so that asking for slots parses nothing.
 *
 * @throws RangeError for a time, date or weekday that does not exist, or a step below one minute
 */
export function prepareSchedule(rules: ScheduleRules): PreparedSchedule {
  if (!(rules.slotStepMin >= 1)) throw new RangeError(`slot step of ${rules.slotStepMin} minutes`);
  const awayDays = new Set((rules.away ?? []).flatMap(daysAway));
  const rowsByDate = dateRows(rules.overrides);
  for (const day of awayDays) rowsByDate.set(day, []);
  return {
    timeZone: rules.timeZone,
    rowsByWeekday: weekdayRows(rules.weekly),
    seasons: (rules.seasons ?? []).map(prepareSeason),
    rowsByDate,
    awayDays,
    bufferBeforeMs: rules.bufferBeforeMin * MINUTE_MS,
    bufferAfterMs: rules.bufferAfterMin * MINUTE_MS,
    noticeMs: rules.minNoticeMin * MINUTE_MS,
    horizonDays: rules.horizonDays,
    maxPerDay: rules.maxPerDay,
    maxPerWeek: rules.maxPerWeek,
    stepMs: rules.slotStepMin * MINUTE_MS,
  };
}

const prepareSeason = ({ from, to, weekly }: Season): PreparedSeason => ({
  firstDay: dayOf(from),
  lastDay: dayOf(to),
  rowsByWeekday: weekdayRows(weekly),
});

function daysAway({ from, to }: Away): number[] {
  const firstDay = dayOf(from);
  return Array.from({ length: Math.max(0, dayOf(to) - firstDay + 1) }, (_, i) => firstDay + i);
}

function dayOf(date: string): number {
  const day = localDay(date);
  if (day === undefined) throw new RangeError(`date ${date}`);
  return day;
}

function weekdayRows(weekly: readonly WeeklyRow[]): DayRow[][] {
  const rows: DayRow[][] = [[], [], [], [], [], [], []];
  for (const row of weekly) {
    const ofDay = rows[row.day];
    if (!ofDay) throw new RangeError(`weekday ${row.day}`);
    ofDay.push(...dayRows([row]));
  }
  return rows.map(byStart);
}

/** Two overrides of one date add up. */
function dateRows(overrides: readonly DateOverride[]): Map<number, DayRow[]> {
  const rows = new Map<number, DayRow[]>();
  for (const { date, intervals } of overrides) {
    const day = dayOf(date);
    rows.set(day, byStart([...(rows.get(day) ?? []), ...dayRows(intervals)]));
  }
  return rows;
}

/** S1: an end before the start is on the next date, an end at the start leaves nothing. */
function dayRows(intervals: readonly ClockInterval[]): DayRow[] {
  return intervals.flatMap((interval) => {
    const start = minutesOfDay(interval.start);
    const end = minutesOfDay(interval.end);
    if (start === undefined || start === MINUTES_PER_DAY || end === undefined) {
      throw new RangeError(`hours ${interval.start} to ${interval.end}`);
    }
    if (start === end) return [];
    const endMinute = end < start ? end + MINUTES_PER_DAY : end;
    return [{ start: start * MINUTE_MS, end: endMinute * MINUTE_MS }];
  });
}

const byStart = (rows: DayRow[]): DayRow[] => rows.sort((a, b) => a.start - b.start);
