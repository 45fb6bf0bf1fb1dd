import { type BlockedStarts, type BusyTime, blockedStarts } from './blocked-starts.ts';
import { bookingCaps, isCapReached } from './booking-caps.ts';
import { DAY_MS, MINUTE_MS } from './local-day.ts';
import { type OpenBlock, openBlocks } from './open-blocks.ts';
import type { PreparedSchedule } from './schedule.ts';
import { localDayAt, type ZoneOffsets, zoneOffsets } from './zone-offsets.ts';

/**
 * What to know besides the rules; instants in epoch milliseconds. `busy` should hold what lies within a
 * session and a buffer of the window, and the own bookings of its whole ISO weeks when there are caps.
 */
export type SlotQuestion = {
  readonly durationMin: number;
  readonly busy: readonly BusyTime[];
  readonly now: number;
};

/** from <= start < to (S7); a session may end after `to`. */
export type SlotWindow = { readonly from: number; readonly to: number };

/** No zone was ever further than this from UTC (Manila before 1845: 15 h 56 min). */
const WIDEST_OFFSET_MS = 16 * 60 * MINUTE_MS;

/**
 * Every start that can be booked, in order, in epoch milliseconds. One walk over days and busy times; the
 * rules S1 to S12 are named where they are kept. `mayBook` asks the same function, so what is listed can
 * be booked and what is not listed cannot.
 *
 * @throws RangeError for an unknown zone or a session without length
 */
export function openSlots(schedule: PreparedSchedule, question: SlotQuestion, window: SlotWindow): number[] {
  const durationMs = question.durationMin * MINUTE_MS;
  if (!(durationMs > 0)) throw new RangeError(`session of ${question.durationMin} minutes`);
  const horizon = horizonOf(schedule, question.now);
  const from = Math.max(window.from, question.now + schedule.noticeMs); // S8
  const to = Math.min(window.to, horizon.surelyAfter);
  if (from >= to) return [];

  // Two days back: a night row reaches into the next date, which the date line may have skipped.
  const zone = zoneOffsets(schedule.timeZone, from - 5 * DAY_MS, to + durationMs + 5 * DAY_MS);
  const firstDay = localDayAt(zone, from) - 2;
  const lastDay = localDayAt(zone, to + durationMs) + 1;
  const blocks = openBlocks(schedule, zone, firstDay, lastDay);
  const blocked = blockedStarts(schedule, question.busy, durationMs, from, to);
  const starts = startsIn(blocks, blocked, schedule.stepMs, durationMs, from, to);

  if (to > horizon.surelyBefore) dropBeyond(horizon, starts, zone);
  const caps = bookingCaps(schedule, question.busy);
  return caps ? starts.filter((start) => !isCapReached(caps, localDayAt(zone, start))) : starts;
}

type Horizon = { readonly lastDay: number; readonly surelyBefore: number; readonly surelyAfter: number };

/** S9: the last local date that can be booked, and the instants around its end that need a closer look. */
function horizonOf({ timeZone, horizonDays }: PreparedSchedule, now: number): Horizon {
  const lastDay = localDayAt(zoneOffsets(timeZone, now, now), now) + horizonDays;
  const midnightAfter = (lastDay + 1) * DAY_MS;
  return {
    lastDay,
    surelyBefore: midnightAfter - WIDEST_OFFSET_MS,
    surelyAfter: midnightAfter + WIDEST_OFFSET_MS,
  };
}

/** Whether a start lies on a later local date than the coach has opened for booking (S9). */
export function isBeyondHorizon(schedule: PreparedSchedule, now: number, start: number): boolean {
  const startDay = localDayAt(zoneOffsets(schedule.timeZone, start, start), start);
  return startDay > horizonOf(schedule, now).lastDay;
}

function dropBeyond(horizon: Horizon, starts: number[], zone: ZoneOffsets): void {
  let doubtful = starts.length;
  while (doubtful > 0 && starts[doubtful - 1]! >= horizon.surelyBefore) doubtful -= 1;
  for (const start of starts.splice(doubtful)) {
    if (localDayAt(zone, start) <= horizon.lastDay) starts.push(start);
  }
}

/** The grid of each block (S6), without the starts that are blocked. */
function startsIn(
  blocks: readonly OpenBlock[],
  blocked: BlockedStarts,
  stepMs: number,
  durationMs: number,
  from: number,
  to: number,
): number[] {
  const starts: number[] = [];
  let next = 0; // the first blocked range that ends after the start being looked at
  let openBefore = Number.NEGATIVE_INFINITY;
  let overlaps = false;
  for (const { start: gridStart, end, openUntil } of blocks) {
    const last = Math.min(end - 1, openUntil - durationMs, to - 1);
    let start = gridStart >= from ? gridStart : onGrid(gridStart, stepMs, from);
    if (start > last) continue;
    if (gridStart < openBefore) {
      overlaps = true;
      while (next > 0 && blocked.to[next - 1]! > start) next -= 1;
    }
    if (end > openBefore) openBefore = end;
    while (start <= last) {
      while (next < blocked.count && blocked.to[next]! <= start) next += 1;
      const freeUntil = next < blocked.count ? blocked.from[next]! - 1 : last;
      const lastFree = Math.min(freeUntil, last);
      for (; start <= lastFree; start += stepMs) starts.push(start);
      if (start <= last) start = onGrid(gridStart, stepMs, blocked.to[next]!);
    }
  }
  return overlaps ? sortedOnce(starts) : starts;
}

/** The first start of a grid that is not before `earliest`. */
const onGrid = (gridStart: number, stepMs: number, earliest: number): number =>
  gridStart + Math.ceil((earliest - gridStart) / stepMs) * stepMs;

/** A night row and the next morning's row overlap: their grids interleave and may share starts. */
function sortedOnce(starts: number[]): number[] {
  starts.sort((a, b) => a - b);
  return starts.filter((start, i) => start !== starts[i - 1]);
}
