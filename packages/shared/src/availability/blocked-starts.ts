import type { PreparedSchedule } from './schedule.ts';
import { sortByStart } from './sort-by-start.ts';

/** Time that is taken, [start, end) in epoch milliseconds; `booking` marks a session of the coach's own. */
export type BusyTime = { readonly start: number; readonly end: number; readonly kind?: string | undefined };

/** Starts that cannot be chosen: `count` disjoint ranges [from[i], to[i]) in order of time. */
export type BlockedStarts = {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly count: number;
};

/**
 * Which starts in [from, to) busy times forbid to a session, buffers included (S11, S12): an imported time
 * keeps clear of the new session and its buffers; between two own sessions lies at least the larger of
 * the two buffers that meet. A busy time of no length blocks nothing.
 */
export function blockedStarts(
  schedule: PreparedSchedule,
  busy: readonly BusyTime[],
  durationMs: number,
  from: number,
  to: number,
): BlockedStarts {
  const { bufferBeforeMs, bufferAfterMs } = schedule;
  const ownGapMs = Math.max(bufferBeforeMs, bufferAfterMs);
  const blockedFrom = new Float64Array(busy.length);
  const blockedTo = new Float64Array(busy.length);
  let count = 0;
  for (let i = 0; i < busy.length; i += 1) {
    const { start, end, kind } = busy[i]!;
    if (end <= start) continue;
    const own = kind === 'booking';
    // The last start before it that still fits is exactly one session and one buffer earlier.
    const first = start - durationMs - (own ? ownGapMs : bufferAfterMs) + 1;
    const free = end + (own ? ownGapMs : bufferBeforeMs);
    if (free <= from || first >= to) continue;
    blockedFrom[count] = Math.max(first, from);
    blockedTo[count] = free;
    count += 1;
  }
  sortByStart(blockedFrom, blockedTo, count);
  return { from: blockedFrom, to: blockedTo, count: joinRanges(blockedFrom, blockedTo, count) };
}

/** Joins ranges that overlap or touch, in place; answers how many are left. */
function joinRanges(from: Float64Array, to: Float64Array, count: number): number {
  if (count === 0) return 0;
  let last = 0;
  for (let i = 1; i < count; i += 1) {
    if (from[i]! <= to[last]!) {
      if (to[i]! > to[last]!) to[last] = to[i]!;
      continue;
    }
    last += 1;
    from[last] = from[i]!;
    to[last] = to[i]!;
  }
  return last + 1;
}
