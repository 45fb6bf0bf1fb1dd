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
  const wanted = new Set(parts);
  const offsetOf = cachedOffset(timeZone);
  return (start) => {
    const local = start + offsetOf(start);
    const day = ((Math.floor(local / 86_400_000) + 3) % 7) + 1; // 1970-01-01 was a Thursday
    const hour = Math.floor((local % 86_400_000) / 3_600_000);
    return (Object.keys(DAY_PARTS) as DayPart[]).some(
      (part) => hour >= DAY_PARTS[part].from && hour < DAY_PARTS[part].to && wanted.has(`${day}${part}`),
    );
  };
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
