import type { PreparedSchedule } from './schedule.ts';
import { mayBook } from './slot-refusal.ts';

/**
 * Whether a session lies in the hours as they are set, whatever else stands in its way: notice, horizon,
 * step, buffers, caps and busy times do not count. Asks the function that lists the slots.
 *
 * @param start epoch milliseconds
 */
export function isWithinHours(schedule: PreparedSchedule, start: number, durationMin: number): boolean {
  const hoursAlone = { ...withoutLimits(schedule), horizonDays: 1, stepMs: 1 };
  return mayBook(hoursAlone, { durationMin, busy: [], now: start }, start);
}

const withoutLimits = (schedule: PreparedSchedule): PreparedSchedule => ({
  ...schedule,
  noticeMs: 0,
  maxPerDay: null,
  maxPerWeek: null,
  bufferBeforeMs: 0,
  bufferAfterMs: 0,
});

const WHOLE_DAY = [{ start: 0, end: 86_400_000 }];

/** The schedule with every hour open and every minute a start: for a time that was promised already. */
export const withAllHours = (schedule: PreparedSchedule): PreparedSchedule => ({
  ...schedule,
  rowsByWeekday: Array.from({ length: 7 }, () => WHOLE_DAY),
  seasons: [],
  rowsByDate: new Map(),
  awayDays: new Set(),
  stepMs: 1,
});
