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

const scenario: fc.Arbitrary<Scenario> = zone.chain((timeZone) =>
  moment(timeZone).chain((from) =>
    fc.record({
      rules: rulesAround(timeZone, from),
      question: fc.record({
        durationMin: fc.constantFrom(5, 20, 30, 45, 60, 90, 240),
        busy: fc.array(busyAround(from), { maxLength: 12 }),
        now: fc.integer({ min: -250_000, max: 40_000 }).map((seconds) => from + seconds * 1000),
      }),
      from: fc.constant(from),
      to: fc.integer({ min: 0, max: 3 * 86_400 }).map((seconds) => from + seconds * 1000),
    }),
  ),
);

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

describe('openSlots, for any schedule', () => {
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
