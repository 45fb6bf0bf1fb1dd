const DAY_MINUTES = 1440;

type Like = { startsAt: Temporal.Instant; timeZone: string };

/**
 * The free starts most like a session of before, by the wall clock of whoever repeats it: those on its weekday
 * first, then the nearest in the time of day, then the soonest. Of each day one, in the order of time.
 *
 * @param starts epoch milliseconds, rising
 */
export function similarStarts(starts: readonly number[], { startsAt, timeZone }: Like, count = 3): number[] {
  const before = startsAt.toZonedDateTimeISO(timeZone);
  const minuteBefore = before.hour * 60 + before.minute;
  const judged = starts.map((start) => {
    const local = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone);
    const apart = Math.abs(local.hour * 60 + local.minute - minuteBefore);
    return {
      start,
      date: local.toPlainDate().toString(),
      isOtherDay: local.dayOfWeek === before.dayOfWeek ? 0 : 1,
      apart: Math.min(apart, DAY_MINUTES - apart),
    };
  });
  const days = [...Map.groupBy(judged, ({ date }) => date).values()].map((day) =>
    day.reduce((best, each) => (each.apart < best.apart ? each : best)),
  );
  return days
    .sort((a, b) => a.isOtherDay - b.isOtherDay || a.apart - b.apart || a.start - b.start)
    .slice(0, count)
    .map(({ start }) => start)
    .sort((a, b) => a - b);
}
