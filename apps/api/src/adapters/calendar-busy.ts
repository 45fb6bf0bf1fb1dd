import ICAL from 'ical.js';
import { type Taking, takesTime } from './calendar-event.ts';
import { zoneCalled } from './calendar-zone.ts';

export type BusyWindow = Partial<Taking> & { fromMs: number; toMs: number; coachTimeZone: string };
export type BusyCalendar = { busy: [startMs: number, endMs: number][]; events: number; warnings: string[] };

const MOST_IN_WINDOW = 20_000;
const MOST_STEPS = 100_000;
/** A rule that repeats within the day is a mistake or an attack; none of the great calendars can make one. */
const TOO_OFTEN = new Set(['SECONDLY', 'MINUTELY', 'HOURLY']);

/** More events than anybody has. */
export class TooManyEvents extends Error {
  override readonly name = 'TooManyEvents';
}

/**
 * The busy times of an iCalendar text within a window, joined and in order. Cancelled, declined and free events
 * are left out; a whole day is the coach's local day, a time without a zone the coach's time. Events that
 * cannot be understood are named in `warnings`, never dropped in silence.
 *
 * @throws TooManyEvents, or whatever the parser throws at text that is not a calendar
 */
export function busyOfCalendar(text: string, window: BusyWindow): BusyCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  if (calendar.name !== 'vcalendar') throw new Error('not a calendar');
  const warnings = new Set<string>();
  const found: [number, number][] = [];
  const byUid = Map.groupBy(calendar.getAllSubcomponents('vevent'), (event) =>
    String(event.getFirstPropertyValue('uid') ?? Math.random()),
  );
  for (const [uid, components] of byUid) {
    if (/^bkg_/.test(uid)) continue; // our own invitation, come back
    const reader = new EventReader(calendar, window, warnings, found);
    try {
      reader.read(components);
    } catch (error) {
      if (error instanceof TooManyEvents) throw error;
      warnings.add(`One event could not be read and is not counted: ${titleOf(components[0]!)}`);
    }
  }
  return { busy: joined(found), events: byUid.size, warnings: [...warnings].slice(0, 20) };
}

const titleOf = (event: ICAL.Component) =>
  `“${String(event.getFirstPropertyValue('summary') ?? 'without a title').slice(0, 60)}”`;

/** All of one event: the series, its exceptions, what was moved. */
class EventReader {
  #calendar: ICAL.Component;
  #window: BusyWindow;
  #warnings: Set<string>;
  #found: [number, number][];
  #taking: Taking;

  constructor(
    calendar: ICAL.Component,
    window: BusyWindow,
    warnings: Set<string>,
    found: [number, number][],
  ) {
    this.#calendar = calendar;
    this.#window = window;
    this.#warnings = warnings;
    this.#found = found;
    this.#taking = { freeDaysBusy: window.freeDaysBusy ?? false, owners: ownersOf(calendar, window) };
  }

  read(components: ICAL.Component[]): void {
    const isException = (each: ICAL.Component) => each.hasProperty('recurrence-id');
    const exceptions = components.filter(isException);
    // A later copy of the same event replaces an earlier one.
    const main = components.filter((each) => !isException(each)).at(-1);
    const met = new Set<string>();
    if (main) this.#readMain(main, exceptions, met);
    for (const exception of exceptions) {
      const id = String(exception.getFirstPropertyValue('recurrence-id'));
      if (!met.has(id)) this.#add(exception, this.#spanOf(exception));
    }
  }

  #readMain(main: ICAL.Component, exceptions: ICAL.Component[], met: Set<string>): void {
    const event = new ICAL.Event(main, { exceptions, strictExceptions: false });
    if (!event.isRecurring()) {
      this.#add(main, this.#spanOf(main));
      return;
    }
    for (const rule of main.getAllProperties('rrule')) {
      const { freq, parts } = rule.getFirstValue() as unknown as { freq: string; parts: object };
      if (TOO_OFTEN.has(freq) || 'BYSECOND' in parts) {
        this.#warnings.add(`Repeats too often to be counted: ${titleOf(main)}`);
        return;
      }
    }
    const length = this.#lengthOf(main);
    const iterator = event.iterator();
    for (let step = 0; ; step += 1) {
      const next = iterator.next();
      if (!next) return;
      if (step > MOST_STEPS) {
        this.#warnings.add(`Repeats too often to be counted to the end: ${titleOf(main)}`);
        return;
      }
      const startMs = this.#instantOf(next, main.getFirstProperty('dtstart'));
      if (startMs >= this.#window.toMs) return;
      const details = event.getOccurrenceDetails(next);
      const { component } = details.item;
      met.add(String(details.recurrenceId));
      if (component === main) this.#add(main, [startMs, this.#endOf(next, startMs, length)]);
      else this.#add(component, this.#spanOf(component));
    }
  }

  #add(component: ICAL.Component, [start, end]: readonly [number, number]): void {
    const { fromMs, toMs } = this.#window;
    if (!takesTime(component, this.#taking) || end <= start || end <= fromMs || start >= toMs) return;
    this.#found.push([start, end]);
    if (this.#found.length > MOST_IN_WINDOW) throw new TooManyEvents();
  }

  #spanOf(component: ICAL.Component): readonly [number, number] {
    const property = component.getFirstProperty('dtstart')!;
    const start = property.getFirstValue() as ICAL.Time;
    const startMs = this.#instantOf(start, property);
    return [startMs, this.#endOf(start, startMs, this.#lengthOf(component))];
  }

  /** Days of a whole-day event, milliseconds of any other. */
  #lengthOf(component: ICAL.Component): number {
    const startProperty = component.getFirstProperty('dtstart')!;
    const start = startProperty.getFirstValue() as ICAL.Time;
    const endProperty = component.getFirstProperty('dtend');
    const duration = component.getFirstPropertyValue('duration') as ICAL.Duration | null;
    if (start.isDate) {
      if (endProperty) return Math.max(1, daysOf(endProperty.getFirstValue() as ICAL.Time) - daysOf(start));
      return duration ? Math.max(1, Math.ceil(duration.toSeconds() / 86_400)) : 1;
    }
    if (duration) return duration.toSeconds() * 1_000;
    if (!endProperty) return 0;
    const endMs = this.#instantOf(endProperty.getFirstValue() as ICAL.Time, endProperty);
    return endMs - this.#instantOf(start, startProperty);
  }

  #endOf(start: ICAL.Time, startMs: number, length: number): number {
    if (!start.isDate) return startMs + length;
    return plainDate(start).add({ days: length }).toZonedDateTime(this.#window.coachTimeZone)
      .epochMilliseconds;
  }

  #instantOf(time: ICAL.Time, property: ICAL.Property | null): number {
    const { coachTimeZone } = this.#window;
    if (time.isDate) return plainDate(time).toZonedDateTime(coachTimeZone).epochMilliseconds;
    if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1_000;
    const name = property?.getFirstParameter('tzid');
    const inFile = name ? this.#calendar.getTimeZoneByID(name) : null;
    if (inFile) {
      const zoned = time.clone();
      zoned.zone = inFile;
      return zoned.toUnixTime() * 1_000;
    }
    const { year, month, day, hour, minute, second } = time;
    const clock = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second });
    return clock.toZonedDateTime(this.#zoneOf(name)).epochMilliseconds;
  }

  /** Of a time whose zone is not in the file: by its name; one that nobody knows is the coach's, and said. */
  #zoneOf(name: string | undefined): string {
    const { coachTimeZone } = this.#window;
    const zone = name ? zoneCalled(name) : coachTimeZone;
    if (!zone)
      this.#warnings.add(`Unknown time zone “${name?.slice(0, 60)}”: read as yours, ${coachTimeZone}.`);
    return zone ?? coachTimeZone;
  }
}

/** Whose calendar it is, as far as is known: large hosts name a person's own after their address. */
function ownersOf(calendar: ICAL.Component, { owners = [] }: BusyWindow): string[] {
  const name = String(calendar.getFirstPropertyValue('x-wr-calname') ?? '');
  return name.includes('@') ? [...owners, name.trim().toLowerCase()] : [...owners];
}

const plainDate = ({ year, month, day }: ICAL.Time) => Temporal.PlainDate.from({ year, month, day });
const daysOf = (time: ICAL.Time) => Date.UTC(time.year, time.month - 1, time.day) / 86_400_000;

function joined(spans: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
