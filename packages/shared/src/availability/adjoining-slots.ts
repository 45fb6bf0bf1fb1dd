import type { BusyTime } from './blocked-starts.ts';
import { MINUTE_MS } from './local-day.ts';
import type { PreparedSchedule } from './schedule.ts';

/**
 * The starts that leave no useful gap beside a session of the coach's own: those less than one step of the
 * grid after its end and buffer, or that end so close before it. All instants in epoch milliseconds.
 */
export function adjoiningSlots(
  schedule: PreparedSchedule,
  { busy, durationMin }: { readonly busy: readonly BusyTime[]; readonly durationMin: number },
  starts: readonly number[],
): number[] {
  const gapMs = Math.max(schedule.bufferBeforeMs, schedule.bufferAfterMs);
  const own = busy.filter(({ kind, start, end }) => kind === 'booking' && end > start);
  const isBeside = (left: number) => left >= 0 && left < schedule.stepMs;
  return starts.filter((start) =>
    own.some(
      (session) =>
        isBeside(start - session.end - gapMs) ||
        isBeside(session.start - gapMs - start - durationMin * MINUTE_MS),
    ),
  );
}
