/** A purchase of several sessions is at least two; at most eight weeks fit into what a coach may be booked ahead. */
export const FEWEST_SESSIONS = 2;
export const MOST_SESSIONS = 8;

export type WeeklyStart = {
  startsAt: Temporal.Instant;
  /** The hour does not exist on that day, so that the clock shows another one than in the first week. */
  isShifted: boolean;
};

/**
 * The same weekday and wall time, week after week, in the zone of whoever repeats it: the repetition is local,
 * each time is resolved on its own day, and nothing is added to an instant (scheduling.md 4, row 9). A wall time
 * in a gap moves forward by it, one that comes twice is the earlier (rule S5).
 *
 * @param count how many, the first included
 */
export function weeklyStarts(first: Temporal.Instant, timeZone: string, count: number): WeeklyStart[] {
  const local = first.toZonedDateTimeISO(timeZone);
  return Array.from({ length: count }, (_, weeks) => {
    if (weeks === 0) return { startsAt: first, isShifted: false };
    const wanted = local.toPlainDateTime().add({ weeks });
    const found = wanted.toZonedDateTime(timeZone);
    return { startsAt: found.toInstant(), isShifted: !found.toPlainDateTime().equals(wanted) };
  });
}
