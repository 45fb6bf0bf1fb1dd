import ICAL from 'ical.js';

export type BusyWindow = {
  fromMs: number;
  toMs: number;
  coachTimeZone: string;
  /** Whole days that are shown as free are taken all the same. */
  freeDaysBusy?: boolean;
};
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
 * The busy times of an iCalendar text within a window, joined and in order. Cancelled and free events
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
    if (this.#isLeftOut(component) || end <= start || end <= fromMs || start >= toMs) return;
    this.#found.push([start, end]);
    if (this.#found.length > MOST_IN_WINDOW) throw new TooManyEvents();
  }

  #isLeftOut(component: ICAL.Component): boolean {
    if (isCancelled(component)) return true;
    const isWholeDay = (component.getFirstPropertyValue('dtstart') as ICAL.Time | null)?.isDate === true;
    return isFree(component) && !(isWholeDay && this.#window.freeDaysBusy === true);
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
    return clock.toZonedDateTime(this.#zoneCalled(name)).epochMilliseconds;
  }

  /** The calendar's own zones come first; then the name; a name nobody knows is the coach's zone, and said. */
  #zoneCalled(name: string | undefined): string {
    const { coachTimeZone } = this.#window;
    if (!name) return coachTimeZone;
    const plain = /[A-Za-z_]+\/[A-Za-z_/+-]+\d*$/.exec(name)?.[0] ?? name; // some write /vendor/date/Europe/Berlin
    try {
      return new Temporal.ZonedDateTime(0n, plain).timeZoneId;
    } catch {
      this.#warnings.add(`Unknown time zone “${name.slice(0, 60)}”: read as yours, ${coachTimeZone}.`);
      return coachTimeZone;
    }
  }
}

const plainDate = ({ year, month, day }: ICAL.Time) => Temporal.PlainDate.from({ year, month, day });
const daysOf = (time: ICAL.Time) => Date.UTC(time.year, time.month - 1, time.day) / 86_400_000;

const says = (component: ICAL.Component, name: string, value: string): boolean =>
  String(component.getFirstPropertyValue(name) ?? '').toUpperCase() === value;

const isCancelled = (component: ICAL.Component): boolean => says(component, 'status', 'CANCELLED');

const isFree = (component: ICAL.Component): boolean =>
  says(component, 'transp', 'TRANSPARENT') ||
  says(component, 'x-microsoft-cdo-busystatus', 'FREE') ||
  says(component, 'x-microsoft-cdo-busystatus', 'WORKINGELSEWHERE');

function joined(spans: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
