import { formatLength } from './format-duration.ts';
import { presentName } from './place-names.ts';

/** The only place that turns moments into words. Every time of day is said with whose time it is. */
type Moment = Temporal.Instant | string;
type Reader = { timeZone: string };
type Other = { name: string; timeZone: string };

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const LONG_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const LONG_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

const instant = (moment: Moment) => (typeof moment === 'string' ? Temporal.Instant.from(moment) : moment);
const local = (moment: Moment, timeZone: string) => instant(moment).toZonedDateTimeISO(timeZone);
const two = (number: number) => String(number).padStart(2, '0');

/** `Tue 14 Apr`, with the year when it is not the one of `now`. */
export function formatDay(moment: Moment, timeZone: string, now?: Moment): string {
  return formatDate(
    local(moment, timeZone).toPlainDate(),
    now ? local(now, timeZone).toPlainDate() : undefined,
  );
}

/** `Thu 12 Mar 2026`: for what people keep. */
export function formatFullDay(moment: Moment, timeZone: string): string {
  return `${formatDay(moment, timeZone)} ${local(moment, timeZone).year}`;
}

/** The same for a date that belongs to no zone, such as a holiday or a statement's day. */
export function formatDate(date: Temporal.PlainDate | string, today?: Temporal.PlainDate): string {
  const { dayOfWeek, day, month, year } = Temporal.PlainDate.from(date);
  const words = `${DAYS[dayOfWeek - 1]} ${day} ${MONTHS[month - 1]}`;
  return today && today.year !== year ? `${words} ${year}` : words;
}

/** `14 Apr`, with the year when it is not the one of `now`: for the axis of a chart. */
export function formatShortDay(moment: Moment, timeZone: string, now: Moment): string {
  const { day, month, year } = local(moment, timeZone);
  const words = `${day} ${MONTHS[month - 1]}`;
  return local(now, timeZone).year === year ? words : `${words} ${year}`;
}

/** `April`, with the year when it is not the one of `now`. */
export function formatMonthName(moment: Moment, timeZone: string, now: Moment): string {
  const { month, year } = local(moment, timeZone);
  const name = LONG_MONTHS[month - 1]!;
  return local(now, timeZone).year === year ? name : `${name} ${year}`;
}

/** `Tuesday 14 April`, for a heading. */
export function formatLongDay(moment: Moment, timeZone: string): string {
  return formatLongDate(local(moment, timeZone).toPlainDate());
}

/** The same for a date that belongs to no zone. */
export function formatLongDate(date: Temporal.PlainDate | string): string {
  const { dayOfWeek, day, month } = Temporal.PlainDate.from(date);
  return `${LONG_DAYS[dayOfWeek - 1]} ${day} ${LONG_MONTHS[month - 1]}`;
}

/** `Tuesday`. */
export const formatWeekday = (moment: Moment, timeZone: string): string =>
  LONG_DAYS[local(moment, timeZone).dayOfWeek - 1]!;

/** `April 2026`. */
export function formatMonth(month: Temporal.PlainYearMonth | string): string {
  const { year, month: number } = Temporal.PlainYearMonth.from(month);
  return `${LONG_MONTHS[number - 1]} ${year}`;
}

/** `18:00`; only beside words that say whose time it is. */
export function formatTime(moment: Moment, timeZone: string): string {
  const { hour, minute } = local(moment, timeZone);
  return `${two(hour)}:${two(minute)}`;
}

/** `18:00:12`, where the order of things within a minute matters. */
export function formatTimeToTheSecond(moment: Moment, timeZone: string): string {
  return `${formatTime(moment, timeZone)}:${two(local(moment, timeZone).second)}`;
}

/** `Denver` for America/Denver: what people call their zone. */
export function placeOf(timeZone: string): string {
  return presentName(timeZone.split('/').at(-1)!);
}

/** `Tue 14 Apr, 18:00 your time`. */
export function formatYourTime(moment: Moment, { timeZone }: Reader, now?: Moment): string {
  return `${formatDay(moment, timeZone, now)}, ${formatTime(moment, timeZone)} your time`;
}

/** `Tue 14 Apr, 18:00 in Dublin`: for pages that belong to a place, such as a coach's week or the desk. */
export function formatTimeInPlace(moment: Moment, timeZone: string, now?: Moment): string {
  return `${formatDay(moment, timeZone, now)}, ${formatTime(moment, timeZone)} in ${placeOf(timeZone)}`;
}

/** `Tue 14 Apr, 18:00 your time (11:00 for Adaeze in Denver)`; the other day is named when it is another. */
export function formatForBoth(moment: Moment, reader: Reader, other: Other, now?: Moment): string {
  return `${formatYourTime(moment, reader, now)} (${formatForOther(moment, reader, other)})`;
}

/** `11:00 for Adaeze in Denver`, or `Wed 15 Apr, 02:00 for Kenji in Tokyo`, or `the same for Zoe in London`. */
export function formatForOther(moment: Moment, reader: Reader, other: Other): string {
  const mine = local(moment, reader.timeZone);
  const theirs = local(moment, other.timeZone);
  const who = `for ${other.name} in ${placeOf(other.timeZone)}`;
  if (mine.offset === theirs.offset) return `the same ${who}`;
  const sameDay = mine.toPlainDate().equals(theirs.toPlainDate());
  const time = formatTime(moment, other.timeZone);
  return `${sameDay ? '' : `${formatDay(moment, other.timeZone)}, `}${time} ${who}`;
}

/** What another's clock shows, under the reader's own: `11:00`, or `Wed 02:00` when their day is another. */
export function formatBeside(moment: Moment, reader: Reader, other: Reader): string {
  const theirs = local(moment, other.timeZone);
  const sameDay = local(moment, reader.timeZone).toPlainDate().equals(theirs.toPlainDate());
  return `${sameDay ? '' : `${DAYS[theirs.dayOfWeek - 1]} `}${formatTime(moment, other.timeZone)}`;
}

/** `Sat 23 May, 11:00 to 11:45 your time`. */
export function formatPeriod(from: Moment, to: Moment, { timeZone }: Reader, now?: Moment): string {
  const until = formatTime(to, timeZone);
  return `${formatDay(from, timeZone, now)}, ${formatTime(from, timeZone)} to ${until} your time`;
}

/** `today`, `tomorrow`, `yesterday`, else the day itself; by the reader's calendar, not by 24 hours. */
export function formatRelativeDay(moment: Moment, timeZone: string, now: Moment): string {
  const today = local(now, timeZone).toPlainDate();
  const days = today.until(local(moment, timeZone).toPlainDate(), { largestUnit: 'day' }).days;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return formatDay(moment, timeZone, now);
}

/** `today, 18:00 your time`. */
export function formatRelativeTime(moment: Moment, { timeZone }: Reader, now: Moment): string {
  return `${formatRelativeDay(moment, timeZone, now)}, ${formatTime(moment, timeZone)} your time`;
}

/** `just now`, `3 min ago`, `2 h 10 min ago`; from six hours on the day and time: then nobody counts back. */
export function formatAgo(moment: Moment, reader: Reader, now: Moment): string {
  const seconds = (instant(now).epochMilliseconds - instant(moment).epochMilliseconds) / 1000;
  if (seconds < 60) return 'just now';
  return seconds < 6 * 3600 ? `${formatLength(seconds)} ago` : formatRelativeTime(moment, reader, now);
}

/** `UTC+1`, `UTC+5:45`, as it is on that day. */
export function formatOffset(moment: Moment, timeZone: string): string {
  const { offsetNanoseconds } = local(moment, timeZone);
  const minutes = Math.round(Math.abs(offsetNanoseconds) / 60_000_000_000);
  const sign = offsetNanoseconds < 0 ? '\u2212' : '+';
  const rest = minutes % 60 === 0 ? '' : `:${two(minutes % 60)}`;
  return minutes === 0 ? 'UTC' : `UTC${sign}${Math.floor(minutes / 60)}${rest}`;
}

/** `Denver, 7 hours behind you`, or `Dublin, like you`. */
export function formatZoneDifference(moment: Moment, reader: Reader, other: Reader): string {
  const nanoseconds =
    local(moment, other.timeZone).offsetNanoseconds - local(moment, reader.timeZone).offsetNanoseconds;
  const place = placeOf(other.timeZone);
  if (nanoseconds === 0) return `${place}, like you`;
  const words = formatMinutes(Math.round(Math.abs(nanoseconds) / 60_000_000_000));
  return `${place}, ${words} ${nanoseconds < 0 ? 'behind' : 'ahead of'} you`;
}

function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} minutes`;
  const words = `${hours} hour${hours === 1 ? '' : 's'}`;
  return rest === 0 ? words : `${hours} h ${rest} min`;
}
