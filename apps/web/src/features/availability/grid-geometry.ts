import type { WeeklyRow } from '@app/shared/availability/schedule';
import { MINUTES_PER_DAY } from '@app/shared/availability/time-of-day';
import { type MinuteRange, openOnDay } from '@app/shared/availability/weekly-hours';
import { WEEK } from './week-words.ts';

/** What the mouse paints and the arrow keys move by. Finer hours can be typed. */
const GRID_MINUTES = 30;
export const FINE_MINUTES = 15;

const USUAL: MinuteRange = { start: 8 * 60, end: 21 * 60 };

/** The stretch of the day that is drawn: the usual one, longer where hours are open outside it. */
export function drawnHours(weekly: readonly WeeklyRow[]): MinuteRange {
  const open = WEEK.flatMap((day) => openOnDay(weekly, day));
  const start = Math.min(USUAL.start, ...open.map((range) => range.start));
  const end = Math.max(USUAL.end, ...open.map((range) => range.end));
  return { start: Math.floor(start / 60) * 60, end: Math.ceil(end / 60) * 60 };
}

/** The stretch between two points of the pointer, in whole steps, however it was dragged. */
export function paintedRange(from: number, to: number, step = GRID_MINUTES): MinuteRange {
  const start = Math.floor(Math.min(from, to) / step) * step;
  const end = Math.ceil(Math.max(from, to) / step) * step;
  return {
    start: Math.max(0, start),
    end: Math.min(MINUTES_PER_DAY, Math.max(end, start + step)),
  };
}

/** One tap opens one hour, from the half hour that was touched. */
export function tappedHour(minute: number): MinuteRange {
  const start = Math.min(Math.floor(minute / GRID_MINUTES) * GRID_MINUTES, MINUTES_PER_DAY - 60);
  return { start, end: start + 60 };
}

export type Grip = 'start' | 'end' | 'whole';

/** A row after one of its ends, or all of it, has moved; never shorter than a step, never before midnight. */
export function movedRange(range: MinuteRange, grip: Grip, by: number, step = FINE_MINUTES): MinuteRange {
  const minutes = Math.round(by / step) * step;
  if (grip === 'start') {
    const start = Math.max(0, Math.min(range.start + minutes, range.end - step));
    return { start, end: range.end };
  }
  if (grip === 'end') {
    const latest = range.start + MINUTES_PER_DAY - step;
    return { start: range.start, end: Math.min(latest, Math.max(range.end + minutes, range.start + step)) };
  }
  const start = Math.max(0, Math.min(range.start + minutes, MINUTES_PER_DAY - step));
  return { start, end: start + range.end - range.start };
}

/** A free hour for 'add hours': nine in the morning, else an hour after what is open, else the first gap. */
export function nextFreeHour(open: readonly MinuteRange[]): MinuteRange | undefined {
  const last = open.at(-1);
  const wanted = [
    9 * 60,
    last ? last.end + 60 : 9 * 60,
    ...Array.from({ length: 24 }, (_, hour) => hour * 60),
  ];
  return wanted
    .map((start) => ({ start, end: start + 60 }))
    .find(
      (hour) =>
        hour.end <= MINUTES_PER_DAY &&
        open.every((range) => range.end < hour.start || range.start > hour.end),
    );
}
