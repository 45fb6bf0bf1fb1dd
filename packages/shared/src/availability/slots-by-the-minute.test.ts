import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusyTime } from './blocked-starts.ts';
import { prepareSchedule, type ScheduleRules } from './schedule.ts';
import { slotCaseSchema } from './slot-case.schema.ts';
import cases from './slot-cases.json' with { type: 'json' };
import { mayBook, slotRefusal } from './slot-refusal.ts';
import { openSlots, type SlotQuestion } from './slots.ts';
import { slotsByTheMinute } from './slots-by-the-minute.ts';
import { timeOfDay } from './time-of-day.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

type Scenario = { rules: ScheduleRules; question: SlotQuestion; from: number; to: number };

/** Rare clocks that chance would seldom meet: half-hour shifts, midnight gaps, skipped dates, many shifts. */
const rareZones = [
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Antarctica/Troll',
];
const zone = fc.oneof(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), fc.constantFrom(...rareZones));

/** Half of the days lie at a clock change of the zone, where engines go wrong. */
const moment = (timeZone: string) =>
  fc
    .record({
      at: fc.integer({ min: Date.UTC(2007, 0) / 1000, max: Date.UTC(2036, 0) / 1000 }),
      atChange: fc.boolean(),
      before: fc.integer({ min: -DAY_MS, max: 2 * DAY_MS }),
    })
    .map(({ at, atChange, before }) => {
      const chosen = Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(timeZone);
      const change = atChange ? chosen.getTimeZoneTransition('next') : null;
      return change ? change.epochMilliseconds - Math.round(before / 1000) * 1000 : chosen.epochMilliseconds;
    });

const minuteOfDay = fc.oneof(
  fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  fc.integer({ min: 0, max: 1439 }),
);
const interval = fc
  .tuple(minuteOfDay, fc.oneof(minuteOfDay, fc.constant(1440)))
  .map(([start, end]) => ({ start: timeOfDay(start), end: timeOfDay(end) }));

const dateAround = (from: number) =>
  fc.integer({ min: -2, max: 4 }).map((days) => new Date(from + days * DAY_MS).toISOString().slice(0, 10));
const datesAround = (from: number) => ({ from: dateAround(from), to: dateAround(from) });

const rulesAround = (timeZone: string, from: number): fc.Arbitrary<ScheduleRules> =>
  fc.record({
    timeZone: fc.constant(timeZone),
    weekly: fc.array(
      fc.tuple(interval, fc.integer({ min: 0, max: 6 })).map(([hours, day]) => ({ ...hours, day })),
      { maxLength: 14 },
    ),
    overrides: fc.array(
      fc.record({
        date: dateAround(from),
        intervals: fc.array(interval, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    seasons: fc.array(
      fc.record({
        ...datesAround(from),
        weekly: fc.array(
          fc.tuple(interval, fc.integer({ min: 0, max: 6 })).map(([hours, day]) => ({ ...hours, day })),
          { maxLength: 8 },
        ),
      }),
      { maxLength: 2 },
    ),
    away: fc.oneof(fc.constant([]), fc.array(fc.record(datesAround(from)), { maxLength: 1 })),
    bufferBeforeMin: fc.constantFrom(0, 0, 5, 15, 45),
    bufferAfterMin: fc.constantFrom(0, 0, 10, 30),
    minNoticeMin: fc.constantFrom(0, 0, 90, 1440, 2000),
    horizonDays: fc.constantFrom(60, 60, 0, 1, 3),
    maxPerDay: fc.constantFrom(null, null, 0, 1, 2),
    maxPerWeek: fc.constantFrom(null, null, 1, 3),
    slotStepMin: fc.constantFrom(5, 15, 20, 30, 45, 60, 7),
  });

const busyAround = (from: number): fc.Arbitrary<BusyTime> =>
  fc
    .record({
      start: fc.integer({ min: -90_000, max: 300_000 }),
      length: fc.constantFrom(0, 1, 900, 1800, 3600, 5400, 40_000),
      kind: fc.constantFrom('booking', undefined),
    })
    .map(({ start, length, kind }) => ({
      start: from + start * 1000,
      end: from + (start + length) * 1000,
      kind,
    }));

const scenarioAt = (timeZone: string, from: number): fc.Arbitrary<Scenario> =>
  fc.record({
    rules: rulesAround(timeZone, from),
    question: fc.record({
      durationMin: fc.constantFrom(5, 20, 30, 45, 60, 90, 240),
      busy: fc.array(busyAround(from), { maxLength: 12 }),
      now: fc.integer({ min: -250_000, max: 40_000 }).map((seconds) => from + seconds * 1000),
    }),
    from: fc.constant(from),
    to: fc.integer({ min: 0, max: 3 * 86_400 }).map((seconds) => from + seconds * 1000),
  });

const scenario: fc.Arbitrary<Scenario> = zone.chain((timeZone) =>
  moment(timeZone).chain((from) => scenarioAt(timeZone, from)),
);

const plainRules = (timeZone: string): ScheduleRules => ({
  timeZone,
  weekly: [],
  overrides: [],
  bufferBeforeMin: 0,
  bufferAfterMin: 0,
  minNoticeMin: 0,
  horizonDays: 60,
  maxPerDay: null,
  maxPerWeek: null,
  slotStepMin: 30,
});

const slotsOf = ({ rules, question, from, to }: Scenario) =>
  openSlots(prepareSchedule(rules), question, { from, to });

describe('openSlots, beside a reference that reads the clock of every minute', () => {
  it.each(cases)('the reference itself: $name', (slotCase) => {
    const { coach, from, to, ...question } = slotCaseSchema.parse(slotCase);
    const starts = slotsByTheMinute(coach, question, { from, to });
    expect(starts.map((start) => Temporal.Instant.fromEpochMilliseconds(start).toString())).toEqual(
      slotCase.expectedSlots,
    );
  });

  it('lists the same starts for any schedule, zone and day', () => {
    fc.assert(
      fc.property(scenario, ({ rules, question, from, to }) => {
        expect(openSlots(prepareSchedule(rules), question, { from, to })).toEqual(
          slotsByTheMinute(rules, question, { from, to }),
        );
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

/** Every clock change of a zone in these years; for a zone without any, the turn of a year. */
function clockChanges(timeZone: string): number[] {
  const changes: number[] = [];
  let at = Temporal.ZonedDateTime.from(`2020-01-01T00:00[${timeZone}]`).getTimeZoneTransition('next');
  while (at && at.year < 2036) {
    changes.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition('next');
  }
  return changes.length > 0 ? changes : [Date.UTC(2028, 0)];
}

const SEED = 20_260_329;
const zones = Intl.supportedValuesOf('timeZone');
const CHANGES_PER_ZONE = 2;

describe('openSlots, in every zone of this runtime', () => {
  it('has two clock changes of 2020 to 2035 right in each, as the reference reads them', () => {
    zones.forEach((timeZone, i) => {
      const changes = clockChanges(timeZone);
      const chosen = fc.sample(fc.constantFrom(...changes), { seed: SEED + i, numRuns: CHANGES_PER_ZONE });
      for (const change of chosen) {
        const around = fc.integer({ min: -1_440, max: 600 }).map((minutes) => change + minutes * MINUTE_MS);
        const scenarios = around.chain((from) => scenarioAt(timeZone, from));
        const [given] = fc.sample(scenarios, { seed: SEED + i, numRuns: 1 });
        const { rules, question, from, to } = given!; // one was asked for
        const starts = openSlots(prepareSchedule(rules), question, { from, to });
        expect(starts, timeZone).toEqual(slotsByTheMinute(rules, question, { from, to }));
      }
    });
  }, 60_000);

  it('opens an ordinary day at its wall-clock times on both sides of every change', () => {
    const weekly = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, start: '12:00', end: '14:00' }));
    for (const timeZone of zones) {
      const schedule = prepareSchedule({ ...plainRules(timeZone), weekly });
      for (const change of clockChanges(timeZone)) {
        const [from, to] = [change - 2 * DAY_MS, change + 2 * DAY_MS];
        const starts = openSlots(schedule, { durationMin: 120, busy: [], now: from }, { from, to });
        expect(starts.length, timeZone).toBeGreaterThanOrEqual(3);
        for (const start of starts) {
          const clock = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone);
          expect(clock.toPlainTime().toString(), timeZone).toBe('12:00:00');
        }
      }
    }
  }, 60_000);

  it('moves with the calendar, week by week, where the clock never changes', () => {
    const steady = zones.filter((timeZone) => clockChanges(timeZone)[0] === Date.UTC(2028, 0));
    const moved = fc.constantFrom('UTC', ...steady).chain((timeZone) =>
      fc.record({
        given: scenarioAt(timeZone, Date.UTC(2027, 4, 5)),
        weeks: fc.integer({ min: -300, max: 400 }),
      }),
    );
    fc.assert(
      fc.property(moved, ({ given, weeks }) => {
        const by = weeks * 7 * DAY_MS;
        const dated = (date: string) => Temporal.PlainDate.from(date).add({ weeks }).toString();
        const spans = <Span extends { from: string; to: string }>(each: readonly Span[] = []) =>
          each.map((span) => ({ ...span, from: dated(span.from), to: dated(span.to) }));
        const { rules, question } = given;
        const later: Scenario = {
          rules: {
            ...rules,
            overrides: rules.overrides.map((each) => ({ ...each, date: dated(each.date) })),
            seasons: spans(rules.seasons),
            away: spans(rules.away),
          },
          question: {
            ...question,
            now: question.now + by,
            busy: question.busy.map((busy) => ({ ...busy, start: busy.start + by, end: busy.end + by })),
          },
          from: given.from + by,
          to: given.to + by,
        };
        expect(slotsOf(later)).toEqual(slotsOf(given).map((start) => start + by));
      }),
    );
  });
});

describe('openSlots, for any schedule', () => {
  it('answers the same again, and when everything busy is told twice', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const once = slotsOf(given);
        expect(slotsOf(given)).toEqual(once);
        const uncapped = { ...given, rules: { ...given.rules, maxPerDay: null, maxPerWeek: null } };
        const busy = [...given.question.busy, ...given.question.busy];
        expect(slotsOf({ ...uncapped, question: { ...given.question, busy } })).toEqual(slotsOf(uncapped));
      }),
    );
  });

  it('never offers more when more is busy', () => {
    fc.assert(
      fc.property(scenario, fc.array(busyAround(0), { maxLength: 5 }), (given, extra) => {
        const more = extra.map((busy) => ({
          ...busy,
          start: busy.start + given.from,
          end: busy.end + given.from,
        }));
        const before = new Set(slotsOf(given));
        const busy = [...given.question.busy, ...more];
        const after = slotsOf({ ...given, question: { ...given.question, busy } });
        expect(after.filter((start) => !before.has(start))).toEqual([]);
      }),
    );
  });

  it('moves no start when the edges of the window move', () => {
    fc.assert(
      fc.property(scenario, fc.nat(DAY_MS), fc.nat(DAY_MS), (given, earlier, later) => {
        const wider = slotsOf({ ...given, from: given.from - earlier, to: given.to + later });
        expect(wider.filter((start) => start >= given.from && start < given.to)).toEqual(slotsOf(given));
      }),
    );
  });

  it('does not mind the order of rows, overrides and busy times', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const rules = {
          ...given.rules,
          weekly: given.rules.weekly.toReversed(),
          overrides: given.rules.overrides.toReversed(),
        };
        const question = { ...given.question, busy: given.question.busy.toReversed() };
        expect(slotsOf({ ...given, rules, question })).toEqual(slotsOf(given));
      }),
    );
  });

  it('lists every start once, in order, within the window', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const starts = slotsOf(given);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(starts.every((start) => start >= given.from && start < given.to)).toBe(true);
      }),
    );
  });

  it('lists a start exactly when it can be booked, and refuses every other one with a reason', () => {
    fc.assert(
      fc.property(scenario, fc.array(fc.nat(3 * 1440), { maxLength: 20 }), (given, minutes) => {
        const schedule = prepareSchedule(given.rules);
        const listed = slotsOf(given);
        const tried = minutes.map((minute) => given.from + minute * MINUTE_MS);
        for (const start of [...listed.slice(0, 20), ...tried.filter((each) => each < given.to)]) {
          const isListed = listed.includes(start);
          expect(mayBook(schedule, given.question, start)).toBe(isListed);
          expect(slotRefusal(schedule, given.question, start) === undefined).toBe(isListed);
        }
      }),
    );
  });

  it('never leaves less than the larger buffer between two own sessions, whichever is booked first', () => {
    fc.assert(
      fc.property(scenario, fc.nat(), fc.nat(), (given, first, second) => {
        const starts = slotsOf(given);
        const booked = starts[first % (starts.length || 1)];
        if (booked === undefined) return;
        const length = given.question.durationMin * MINUTE_MS;
        const busy = [...given.question.busy, { start: booked, end: booked + length, kind: 'booking' }];
        const left = slotsOf({ ...given, question: { ...given.question, busy } });
        const next = left[second % (left.length || 1)];
        if (next === undefined) return;
        const { bufferBeforeMin, bufferAfterMin } = given.rules;
        const gap = Math.max(next - booked, booked - next) - length;
        expect(gap).toBeGreaterThanOrEqual(Math.max(bufferBeforeMin, bufferAfterMin) * MINUTE_MS);
      }),
    );
  });
});
