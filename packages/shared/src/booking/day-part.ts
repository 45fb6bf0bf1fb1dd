export const DAY_PARTS = ['any', 'morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** From the first hour to before the last, by the clock of whoever says it. */
export const HOURS_OF: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  any: [0, 24],
  morning: [0, 12],
  afternoon: [12, 17],
  evening: [17, 24],
};

/** Whether a start falls into a part of the day, as the clock in this zone shows it. */
export function isInDayPart(startMs: number, timeZone: string, part: DayPart): boolean {
  const [from, to] = HOURS_OF[part];
  const { hour } = Temporal.Instant.fromEpochMilliseconds(startMs).toZonedDateTimeISO(timeZone);
  return hour >= from && hour < to;
}
