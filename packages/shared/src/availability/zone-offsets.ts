import { localDayOf } from './local-day.ts';

/**
 * The offsets of a zone as spans of constant offset, in order and without holes. Span `i` runs from
 * `startsAt[i]` to `startsAt[i + 1]`, the last one to `until`; all in epoch milliseconds.
 */
export type ZoneOffsets = {
  readonly timeZone: string;
  readonly startsAt: number[];
  readonly offset: number[];
  until: number;
};

const known = new Map<string, ZoneOffsets>();

/**
 * The offsets of a zone over at least [from, to]. Each transition is asked of Temporal once and kept for
 * the life of the process: asking costs about a microsecond, an instant's wall clock then a few additions.
 *
 * @throws RangeError when this machine does not know the zone
 */
export function zoneOffsets(timeZone: string, from: number, to: number): ZoneOffsets {
  let zone = known.get(timeZone);
  if (!zone) {
    zone = firstSpan(timeZone, from);
    known.set(timeZone, zone);
  }
  while (zone.startsAt[0]! > from) addSpanBefore(zone);
  while (zone.until <= to && zone.until < Number.POSITIVE_INFINITY) addSpanAfter(zone);
  return zone;
}

function firstSpan(timeZone: string, at: number): ZoneOffsets {
  const moment = zonedMoment(timeZone, at);
  return { timeZone, startsAt: [at], offset: [offsetOf(moment)], until: nextTransition(moment) };
}

function addSpanAfter(zone: ZoneOffsets): void {
  const moment = zonedMoment(zone.timeZone, zone.until);
  zone.startsAt.push(zone.until);
  zone.offset.push(offsetOf(moment));
  zone.until = nextTransition(moment);
}

/** The first span may begin inside the true one: then the previous transition only lengthens it. */
function addSpanBefore(zone: ZoneOffsets): void {
  const start = zone.startsAt[0]!;
  const previous = zonedMoment(zone.timeZone, start).getTimeZoneTransition('previous');
  const previousMs = previous ? previous.epochMilliseconds : Number.NEGATIVE_INFINITY;
  const offsetBefore = offsetOf(zonedMoment(zone.timeZone, start - 1));
  if (offsetBefore === zone.offset[0]) {
    zone.startsAt[0] = previousMs;
    return;
  }
  zone.startsAt.unshift(previousMs);
  zone.offset.unshift(offsetBefore);
}

const zonedMoment = (timeZone: string, ms: number) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);

const offsetOf = (moment: Temporal.ZonedDateTime): number => moment.offsetNanoseconds / 1_000_000;

const nextTransition = (moment: Temporal.ZonedDateTime): number =>
  moment.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;

/** Where the wall time of span `i` ends: the first wall time that the span does not have. */
export const wallClockEnd = (zone: ZoneOffsets, span: number): number =>
  (zone.startsAt[span + 1] ?? zone.until) + zone.offset[span]!;

/** Where the wall time of span `i` begins. */
export const wallClockStart = (zone: ZoneOffsets, span: number): number =>
  zone.startsAt[span]! + zone.offset[span]!;

/** The local date of an instant, as a local day. The instant must lie in the range asked for. */
export function localDayAt(zone: ZoneOffsets, ms: number): number {
  let span = zone.startsAt.length - 1;
  while (zone.startsAt[span]! > ms) span -= 1;
  return localDayOf(ms + zone.offset[span]!);
}

/** The span in which a wall time happens first; for one that is skipped, the span after the gap. */
export function spanOfWallClock(zone: ZoneOffsets, wallClockMs: number): number {
  let [low, high] = [0, zone.startsAt.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wallClockEnd(zone, middle) > wallClockMs) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The instant of a wall-clock time, as Temporal's 'compatible' does it: a time that happens twice is the
 * earlier one, a time that is skipped moves forward by the length of the gap.
 *
 * @see RFC 5545 section 3.3.5
 */
export function instantOfWallClock(zone: ZoneOffsets, wallClockMs: number): number {
  const span = spanOfWallClock(zone, wallClockMs);
  const skipped = span > 0 && wallClockMs < wallClockStart(zone, span);
  return wallClockMs - zone.offset[skipped ? span - 1 : span]!;
}
