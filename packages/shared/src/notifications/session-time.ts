/** Somebody on the other side of a session, as far as a time must be told for them. */
export type OtherSide = { firstName: string; timeZone: string };

const DAY_AND_MONTH: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/**
 * A session's time for its reader, with the zone named and the other's time beside it:
 * `Tue 14 Apr, 18:00 your time in Berlin (10:00 for Adaeze in Denver)`. The other's day is given when it
 * is another one, and the offset from UTC when the reader's clock shows this time twice that day.
 *
 * @see scheduling.md, section 4, row 22
 */
export function sessionTime(at: Temporal.Instant, readerZone: string, other: OtherSide): string {
  return `${readerTime(at, readerZone)} (${otherTime(at, readerZone, other)})`;
}

/** The same for one person alone: `Tue 14 Apr, 18:00 your time in Berlin`. */
export const readerTime = (at: Temporal.Instant, zone: string): string =>
  `${dayIn(at, zone)}, ${clockIn(at, zone)} your time ${placeOf(zone)}`;

/** Short, for a subject line: `Tue 14 Apr, 18:00`. */
export const briefTime = (at: Temporal.Instant, zone: string): string =>
  `${dayIn(at, zone)}, ${clockIn(at, zone)}`;

/** The city a zone is named after, with its preposition: `in Buenos Aires`; UTC is no place: `UTC`. */
export function placeOf(zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return zone.startsWith('Etc/') || !zone.includes('/') ? city : `in ${city}`;
}

function otherTime(at: Temporal.Instant, readerZone: string, { firstName, timeZone }: OtherSide): string {
  const place = placeOf(timeZone);
  const sameDay = dayIn(at, timeZone) === dayIn(at, readerZone);
  const sameClock = sameDay && plainClock(at, timeZone) === plainClock(at, readerZone);
  if (sameClock) return `the same for ${firstName} ${place}`;
  const day = sameDay ? '' : `${dayIn(at, timeZone)}, `;
  return `${day}${clockIn(at, timeZone)} for ${firstName} ${place}`;
}

const dayIn = (at: Temporal.Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { ...DAY_AND_MONTH, timeZone })
    .format(at.epochMilliseconds)
    .replace(',', '');

const plainClock = (at: Temporal.Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { ...CLOCK, timeZone }).format(at.epochMilliseconds);

function clockIn(at: Temporal.Instant, zone: string): string {
  const local = at.toZonedDateTimeISO(zone);
  const first = local.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = local.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'later' });
  const comesTwice = first.epochMilliseconds !== second.epochMilliseconds;
  return comesTwice ? `${plainClock(at, zone)} (UTC${local.offset})` : plainClock(at, zone);
}
