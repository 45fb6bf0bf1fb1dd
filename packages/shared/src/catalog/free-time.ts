import { z } from 'zod';

export const DAY_PARTS = {
  m: { from: 6, to: 12 },
  d: { from: 12, to: 17 },
  e: { from: 17, to: 23 },
} as const;
export type DayPart = keyof typeof DAY_PARTS;
export const DAY_PART_LABEL: Record<DayPart, string> = { m: 'Morning', d: 'Midday', e: 'Evening' };

/** A part of a weekday in the candidate's zone: `2e` is Tuesday evening; Monday is 1. */
export const weekPartSchema = z.string().regex(/^[1-7][mde]$/);
export type WeekPart = string;

type ZonedWindow = { timeZone: string; parts: readonly WeekPart[] };

/**
 * A test for starts that fall into the wanted parts of the week, on the candidate's wall clock. No
 * parts means any time. Epoch milliseconds in.
 */
export function inWeekParts({ timeZone, parts }: ZonedWindow): (start: number) => boolean {
  if (parts.length === 0) return () => true;
  const isWanted = hoursOf(parts);
  const offsetOf = cachedOffset(timeZone);
  return (start) => {
    const local = start + offsetOf(start);
    const day = ((Math.floor(local / 86_400_000) + 3) % 7) + 1; // 1970-01-01 was a Thursday
    const hour = Math.floor((local % 86_400_000) / 3_600_000);
    return isWanted[day * 24 + hour]!;
  };
}

/** For each hour of each weekday whether it is wanted. */
function hoursOf(parts: readonly WeekPart[]): boolean[] {
  const hours = new Array<boolean>(8 * 24).fill(false);
  for (const part of parts) {
    const { from, to } = DAY_PARTS[part[1] as DayPart];
    hours.fill(true, Number(part[0]) * 24 + from, Number(part[0]) * 24 + to);
  }
  return hours;
}

/** Offsets hold between two transitions, so one look-up serves many starts. */
function cachedOffset(timeZone: string): (epochMs: number) => number {
  let from = 0;
  let to = 0;
  let offsetMs = 0;
  return (epochMs) => {
    if (epochMs >= from && epochMs < to) return offsetMs;
    const here = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone);
    offsetMs = here.offsetNanoseconds / 1e6;
    // 'previous' is strictly earlier: asked at a change itself it would name the one before.
    const justAfter = here.add({ milliseconds: 1 });
    from = justAfter.getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY;
    to = here.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    return offsetMs;
  };
}
