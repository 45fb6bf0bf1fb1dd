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

/** From one place by some days and minutes, in whole steps, kept inside the week and its drawn hours. */
export function movedPlace(from: Place, by: Place, { hours }: DrawnWeek, lengthMinutes: number): Place {
  const steps = Math.round((from.minute + by.minute) / STEP_MINUTES) * STEP_MINUTES;
  const latest = Math.max(hours.from * 60, hours.to * 60 - lengthMinutes);
  return {
    day: Math.min(6, Math.max(0, from.day + by.day)),
    minute: Math.min(latest, Math.max(hours.from * 60, steps)),
  };
}
