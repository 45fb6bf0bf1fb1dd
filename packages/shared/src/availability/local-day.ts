export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/**
 * A calendar date as days since 1970-01-01, and a wall-clock time as milliseconds since that midnight:
 * plain numbers that know no zone. Wall-clock time of an instant = instant + the zone's offset.
 */
export const localDayOf = (wallClockMs: number): number => Math.floor(wallClockMs / DAY_MS);

/** The local day of an ISO date such as `2026-03-29`, or undefined when there is no such date. */
export function localDay(isoDate: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDate)) return undefined;
  const wallClockMs = Date.parse(`${isoDate}T00:00:00Z`);
  // Date.parse lets 30 February through as 2 March in some engines, so the text must come back.
  if (Number.isNaN(wallClockMs) || isoDateOf(localDayOf(wallClockMs)) !== isoDate) return undefined;
  return localDayOf(wallClockMs);
}

/** The ISO date of a local day. */
export const isoDateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** 0 = Sunday … 6 = Saturday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** A number that all days of one ISO week (Monday to Sunday) share. */
export const isoWeekOf = (day: number): number => Math.floor((day + 3) / 7);
