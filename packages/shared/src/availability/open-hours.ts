import { DAY_MS } from './local-day.ts';
import { openBlocks } from './open-blocks.ts';
import type { PreparedSchedule } from './schedule.ts';
import type { SlotWindow } from './slots.ts';
import { localDayAt, zoneOffsets } from './zone-offsets.ts';

/**
 * The hours of a schedule within a window, in order and without overlaps: to be drawn. Nothing but the hours counts
 * (S1 to S5).
 *
 * @returns [start, end) in epoch milliseconds, cut at the window's edges
 */
export function openHours(
  schedule: PreparedSchedule,
  { from, to }: SlotWindow,
): { start: number; end: number }[] {
  const zone = zoneOffsets(schedule.timeZone, from - 5 * DAY_MS, to + 5 * DAY_MS);
  // Two days back: a night row reaches into the next date, which the date line may have skipped.
  const blocks = openBlocks(schedule, zone, localDayAt(zone, from) - 2, localDayAt(zone, to) + 1);
  const open: { start: number; end: number }[] = [];
  for (const block of blocks) {
    const [start, end] = [Math.max(block.start, from), Math.min(block.end, to)];
    const last = open.at(-1);
    if (end <= start) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else open.push({ start, end });
  }
  return open;
}
