/** The free times of a month as a calendar shows them, in the reader's zone. */
export type SlotMonth = ReadonlyMap<string, readonly string[]>;

const startOf = (date: Temporal.PlainDate, timeZone: string) => date.toZonedDateTime(timeZone).toInstant();

/** The month that a moment lies in, `2026-04`. */
export const monthOf = (moment: Temporal.Instant, timeZone: string): string =>
  moment.toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString();

export const addMonths = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** From a month's first midnight in the zone to the next month's, half-open. */
export function monthWindow(month: string, timeZone: string): { from: string; to: string } {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  return {
    from: startOf(first, timeZone).toString(),
    to: startOf(first.add({ months: 1 }), timeZone).toString(),
  };
}

/** Monday to Sunday, week by week; null where the month has no such day. */
export function weeksOf(month: string): (string | null)[][] {
  const yearMonth = Temporal.PlainYearMonth.from(month);
  const blanks = yearMonth.toPlainDate({ day: 1 }).dayOfWeek - 1;
  const cells: (string | null)[] = Array.from({ length: blanks }, () => null);
  for (let day = 1; day <= yearMonth.daysInMonth; day += 1) {
    cells.push(yearMonth.toPlainDate({ day }).toString());
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** By the reader's own day; the starts of a day stay in their order. */
export const byDay = (starts: readonly string[], timeZone: string): SlotMonth =>
  Map.groupBy(starts, (start) => dayOf(start, timeZone));

export const dayOf = (start: string, timeZone: string): string =>
  Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The chosen day and what follows it, until about this many times are shown. */
export function daysFrom(month: SlotMonth, day: string, enough: number): [string, readonly string[]][] {
  const shown: [string, readonly string[]][] = [];
  let times = 0;
  for (const [date, starts] of month) {
    if (date < day) continue;
    if (times > 0 && times + starts.length > enough) break;
    shown.push([date, starts]);
    times += starts.length;
  }
  return shown;
}

/** The day in a month on which a zone's clocks change, if they do: people are surprised by it twice a year. */
export function clockChangeIn(month: string, timeZone: string): string | null {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const change = first.toZonedDateTime(timeZone).getTimeZoneTransition('next')?.toPlainDate();
  if (!change || Temporal.PlainDate.compare(change, first.add({ months: 1 })) >= 0) return null;
  return change.toString();
}
