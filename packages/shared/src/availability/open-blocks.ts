import { DAY_MS, localDayOf, weekdayOf } from './local-day.ts';
import type { DayRow, PreparedSchedule } from './schedule.ts';
import {
  instantOfWallClock,
  spanOfWallClock,
  wallClockEnd,
  wallClockStart,
  type ZoneOffsets,
} from './zone-offsets.ts';

/**
 * Open time [start, end) in epoch milliseconds that begins on one local date; the grid of starts begins at
 * `start`. `openUntil` is where the open time around it ends: a session may run over into a block that
 * touches or overlaps, also across midnight (S2).
 */
export type OpenBlock = { readonly start: number; end: number; openUntil: number };

/** The open blocks of the local days from `firstDay` to `lastDay`, by start (S1 to S5). */
export function openBlocks(
  schedule: PreparedSchedule,
  zone: ZoneOffsets,
  firstDay: number,
  lastDay: number,
): OpenBlock[] {
  const blocks: OpenBlock[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    const rows = rowsOf(schedule, day);
    if (rows.length > 0) addBlocksOfDay(blocks, rows, day, schedule, zone);
  }
  // Only where a clock change moves a row past the next midnight can a later date start earlier.
  if (!isSorted(blocks)) blocks.sort((a, b) => a.start - b.start);
  joinOpenTime(blocks);
  return blocks;
}

/** S3: an override replaces every weekly row that starts on its date, whichever week that is. */
const rowsOf = (schedule: PreparedSchedule, day: number): readonly DayRow[] =>
  schedule.rowsByDate.get(day) ?? weekOf(schedule, day)[weekdayOf(day)]!;

function weekOf({ seasons, rowsByWeekday }: PreparedSchedule, day: number) {
  for (const season of seasons) {
    if (day >= season.firstDay && day <= season.lastDay) return season.rowsByWeekday;
  }
  return rowsByWeekday;
}

function addBlocksOfDay(
  blocks: OpenBlock[],
  rows: readonly DayRow[],
  day: number,
  schedule: PreparedSchedule,
  zone: ZoneOffsets,
): void {
  const midnight = day * DAY_MS;
  // S4: a night row stops at midnight when the next date has hours of its own.
  const latestEnd = schedule.rowsByDate.has(day + 1) ? DAY_MS : 2 * DAY_MS;
  const firstOfDay = blocks.length;
  const offset = steadyOffset(zone, midnight);
  if (offset !== undefined) {
    for (const row of rows) {
      const end = Math.min(row.end, latestEnd);
      addBlock(blocks, firstOfDay, midnight + row.start - offset, midnight + end - offset);
    }
    return;
  }
  if (!dateExists(zone, day)) return;
  // S5: each edge on its own. Near a change the edges may change their order, so they are sorted again.
  const edges = rows.map((row) => ({
    start: instantOfWallClock(zone, midnight + row.start),
    end: instantOfWallClock(zone, midnight + Math.min(row.end, latestEnd)),
  }));
  edges.sort((a, b) => a.start - b.start);
  for (const { start, end } of edges) addBlock(blocks, firstOfDay, start, end);
}

/** The zone's offset when no clock change touches this date or the next, else undefined. */
function steadyOffset(zone: ZoneOffsets, midnight: number): number | undefined {
  const span = spanOfWallClock(zone, midnight);
  const steady = wallClockStart(zone, span) <= midnight && midnight + 2 * DAY_MS < wallClockEnd(zone, span);
  return steady ? zone.offset[span] : undefined;
}

/** A zone that crosses the date line skips a whole date, as Apia did with 2011-12-30 (S5). */
const dateExists = (zone: ZoneOffsets, day: number): boolean => {
  const wallClock = day * DAY_MS;
  const span = spanOfWallClock(zone, wallClock);
  const firstWallClock = Math.max(wallClock, wallClockStart(zone, span));
  return localDayOf(firstWallClock) === day;
};

/** Rows of one date that overlap or touch are one block (S2); one turned inside out is none (S5). */
function addBlock(blocks: OpenBlock[], firstOfDay: number, start: number, end: number): void {
  if (end <= start) return;
  const last = blocks.length > firstOfDay ? blocks[blocks.length - 1]! : undefined;
  if (last && start <= last.end) last.end = Math.max(last.end, end);
  else blocks.push({ start, end, openUntil: end });
}

function isSorted(blocks: readonly OpenBlock[]): boolean {
  for (let i = 1; i < blocks.length; i += 1) {
    if (blocks[i]!.start < blocks[i - 1]!.start) return false;
  }
  return true;
}

/** From the first block of each stretch of open time to its last: all end where the stretch ends. */
function joinOpenTime(blocks: OpenBlock[]): void {
  let first = 0;
  while (first < blocks.length) {
    let openUntil = blocks[first]!.end;
    let next = first + 1;
    while (next < blocks.length && blocks[next]!.start <= openUntil) {
      openUntil = Math.max(openUntil, blocks[next]!.end);
      next += 1;
    }
    for (; first < next; first += 1) blocks[first]!.openUntil = openUntil;
  }
}
