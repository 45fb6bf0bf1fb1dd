import type { BusyTime } from './blocked-starts.ts';
import { isoWeekOf } from './local-day.ts';
import type { PreparedSchedule } from './schedule.ts';
import { localDayAt, zoneOffsets } from './zone-offsets.ts';

/** How many own sessions start on each local day and in each ISO week, with the most that may. */
export type BookingCaps = {
  readonly perDay: number;
  readonly perWeek: number;
  readonly ofDay: ReadonlyMap<number, number>;
  readonly ofWeek: ReadonlyMap<number, number>;
};

/** S10: only own bookings count, on the coach's local date of their start. Undefined without caps. */
export function bookingCaps(schedule: PreparedSchedule, busy: readonly BusyTime[]): BookingCaps | undefined {
  const { maxPerDay, maxPerWeek } = schedule;
  if (maxPerDay === null && maxPerWeek === null) return undefined;
  const ofDay = new Map<number, number>();
  const ofWeek = new Map<number, number>();
  for (const { start, end, kind } of busy) {
    if (kind !== 'booking' || end <= start) continue;
    const day = localDayAt(zoneOffsets(schedule.timeZone, start, start), start);
    ofDay.set(day, (ofDay.get(day) ?? 0) + 1);
    ofWeek.set(isoWeekOf(day), (ofWeek.get(isoWeekOf(day)) ?? 0) + 1);
  }
  return { perDay: maxPerDay ?? Infinity, perWeek: maxPerWeek ?? Infinity, ofDay, ofWeek };
}

/** Whether no further session may start on this local day. */
export const isCapReached = ({ perDay, perWeek, ofDay, ofWeek }: BookingCaps, day: number): boolean =>
  (ofDay.get(day) ?? 0) >= perDay || (ofWeek.get(isoWeekOf(day)) ?? 0) >= perWeek;
