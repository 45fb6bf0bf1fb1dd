/** A week as it is drawn: seven dates beside each other, in one zone, from one hour of the day to another. */
export type DrawnWeek = {
  monday: Temporal.PlainDate;
  timeZone: string;
  /** Whole hours of the day, `from` included, `to` not. */
  hours: { from: number; to: number };
};
/** Where a time lies on it: the day's number from Monday, and minutes after midnight by the wall clock. */
export type Place = { day: number; minute: number };

export const STEP_MINUTES = 15;
const USUAL_HOURS = { from: 8, to: 20 };

export function placeOf(at: string, { monday, timeZone }: DrawnWeek): Place {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const day = monday.until(local.toPlainDate(), { largestUnit: 'day' }).days;
  return { day, minute: local.hour * 60 + local.minute };
}

/** The instant at a place; a wall time that does not exist that day moves forward, as everywhere (rule S5). */
export function instantAt({ day, minute }: Place, { monday, timeZone }: DrawnWeek): string {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return monday.add({ days: day }).toPlainDateTime(time).toZonedDateTime(timeZone).toInstant().toString();
}

/** The usual hours, and more where something lies outside of them. Night sessions stretch to the day's ends. */
export function hoursToDraw(times: readonly { startsAt: string; endsAt: string }[], timeZone: string) {
  let { from, to } = USUAL_HOURS;
  for (const { startsAt, endsAt } of times) {
    const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone);
    const end = Temporal.Instant.from(endsAt).toZonedDateTimeISO(timeZone);
    from = Math.min(from, start.hour);
    const endHour = end.hour + (end.minute > 0 ? 1 : 0);
    to = start.toPlainDate().equals(end.toPlainDate()) ? Math.max(to, endHour) : 24;
  }
  return { from, to };
}

type Span = { startsAt: string; endsAt: string };

/** Cut where a day ends: what lasts over midnight, such as a trip of some days, lies on each day that it takes. */
export function cutByDay<Time extends Span>(time: Time, timeZone: string): Time[] {
  const end = Temporal.Instant.from(time.endsAt);
  const parts: Time[] = [];
  let from = Temporal.Instant.from(time.startsAt);
  while (Temporal.Instant.compare(from, end) < 0) {
    const midnight = from
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
      .add({ days: 1 })
      .toZonedDateTime(timeZone)
      .toInstant();
    const to = Temporal.Instant.compare(midnight, end) < 0 ? midnight : end;
    parts.push({ ...time, startsAt: from.toString(), endsAt: to.toString() });
    from = to;
  }
  return parts;
}

/** From midnight to midnight: the whole day, which says nothing about the hours that are worth drawing. */
export function isWholeDay({ startsAt, endsAt }: Span, timeZone: string): boolean {
  const [start, end] = [startsAt, endsAt].map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone));
  return Boolean(
    start?.equals(start.startOfDay()) &&
      end?.equals(end.startOfDay()) &&
      !end.toPlainDate().equals(start.toPlainDate()),
  );
}

/** From one place by some days and minutes, in whole steps, kept inside the week and its drawn hours. */
export function movedPlace(from: Place, by: Place, { hours }: DrawnWeek, lengthMinutes: number): Place {
  const steps = Math.round((from.minute + by.minute) / STEP_MINUTES) * STEP_MINUTES;
  const latest = Math.max(hours.from * 60, hours.to * 60 - lengthMinutes);
  return {
    day: Math.min(6, Math.max(0, from.day + by.day)),
    minute: Math.min(latest, Math.max(hours.from * 60, steps)),
  };
}
