import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSchedule } from '../availability/schedule.ts';
import { openSlots } from '../availability/slots.ts';
import { inWeekParts } from '../catalog/free-time.ts';
import type { Id } from '../id/id.ts';
import { bestFirst } from './best-first.ts';
import { FreeTimeIndex, type IndexedCoach } from './free-time-index.ts';

const BASE = Date.UTC(2026, 2, 23); // a clock change of Europe lies in the first week
const DAY_MS = 86_400_000;
const DAYS = 64;

const zones = [
  'Europe/Dublin',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
];

/** Odd minutes too: their grids do not begin on a quarter hour. */
const time = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.constantFrom(0, 15, 30, 45, 7))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

const coach = fc.record({
  timeZone: fc.constantFrom(...zones),
  weekly: fc.array(fc.record({ day: fc.integer({ min: 0, max: 6 }), start: time(21), end: time(23) }), {
    maxLength: 5,
  }),
  noticeMin: fc.constantFrom(0, 90, 720, 2_880),
  horizonDays: fc.constantFrom(3, 14, 60),
  stepMin: fc.constantFrom(5, 20, 30, 60),
  maxPerDay: fc.constantFrom(null, 1),
  busy: fc.array(
    fc
      .record({ at: fc.integer({ min: 0, max: 20 * 96 }), quarters: fc.integer({ min: 1, max: 40 }) })
      .map(({ at, quarters }) => ({
        start: BASE + at * 900_000,
        end: BASE + (at + quarters) * 900_000,
        kind: 'booking',
      })),
    { maxLength: 20 },
  ),
  durationMinutes: fc.constantFrom(30, 60),
  candourBound: fc.integer({ min: 0, max: 5 }),
});

type Made = ReturnType<typeof make>;

function make(
  given: {
    timeZone: string;
    weekly: { day: number; start: string; end: string }[];
    noticeMin: number;
    horizonDays: number;
    stepMin: number;
    maxPerDay: number | null;
    busy: { start: number; end: number; kind: string }[];
    durationMinutes: number;
    candourBound: number;
  },
  n: number,
) {
  const schedule = prepareSchedule({
    timeZone: given.timeZone,
    weekly: given.weekly,
    overrides: [],
    bufferBeforeMin: 0,
    bufferAfterMin: 15,
    minNoticeMin: given.noticeMin,
    horizonDays: given.horizonDays,
    maxPerDay: given.maxPerDay,
    maxPerWeek: null,
    slotStepMin: given.stepMin,
  });
  const window = { from: BASE, to: BASE + DAYS * DAY_MS };
  const question = { durationMin: given.durationMinutes, busy: given.busy };
  const starts = openSlots(
    { ...schedule, noticeMs: 0, horizonDays: 1e4 },
    { ...question, now: BASE },
    window,
  );
  const coachId = `coa_${String(n).padStart(3, '0')}` as Id<'coach'>;
  const indexed: IndexedCoach = {
    coachId,
    candourBound: given.candourBound,
    peopleInterviewed: n,
    languages: n % 2 ? ['English'] : ['Hindi'],
    searchText: n % 3 ? 'porto lead' : 'leeds lead',
    offerings: [
      {
        offeringId: `off_${n}` as Id<'offering'>,
        sessionType: 'behavioural',
        durationMinutes: given.durationMinutes,
        priceAmountMinor: 3_000 + n,
        noticeMs: schedule.noticeMs,
        horizonDays: schedule.horizonDays,
        timeZone: schedule.timeZone,
        starts,
      },
    ],
  };
  return { coachId, schedule, question, indexed };
}

const asked = fc.record({
  nowMinutes: fc.integer({ min: 0, max: 3 * 1_440 - 1 }),
  fromDay: fc.integer({ min: 0, max: 20 }),
  days: fc.integer({ min: 1, max: 14 }),
  timeZone: fc.constantFrom(...zones),
  parts: fc.constantFrom([], ['1e', '2e', '3e', '4e', '5e'], ['6m'], ['7d', '1m']),
  durationMinutes: fc.constantFrom(null, 30, 60),
});

const anyWords = { words: [], languages: [], sessionTypes: [], priceMaxMinor: null };

/** What the engine itself says of each, one by one. */
function byEngine(all: Made[], question: ReturnType<typeof toQuestion>) {
  return all
    .filter(({ question: { durationMin } }) => (question.durationMinutes ?? durationMin) === durationMin)
    .map(({ coachId, schedule, question: own, indexed }) => ({
      coachId,
      candour: indexed.candourBound,
      first: openSlots(schedule, { ...own, now: question.now }, question).find(question.wants),
    }))
    .filter((each): each is typeof each & { first: number } => each.first !== undefined);
}

function toQuestion({
  nowMinutes,
  fromDay,
  days,
  timeZone,
  parts,
  durationMinutes,
}: {
  nowMinutes: number;
  fromDay: number;
  days: number;
  timeZone: string;
  parts: readonly string[];
  durationMinutes: number | null;
}) {
  const now = BASE + nowMinutes * 60_000;
  const date = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const midnight = (day: number) => date.add({ days: day }).toZonedDateTime({ timeZone }).epochMilliseconds;
  return {
    ...anyWords,
    durationMinutes,
    now,
    from: Math.max(now, midnight(fromDay)),
    to: midnight(fromDay + days),
    wants: inWeekParts({ timeZone, parts }),
    count: 100,
  };
}

describe('FreeTimeIndex', () => {
  it('finds everybody for whom the engine has a wanted start, and nobody else but the doubtful', () => {
    fc.assert(
      fc.property(fc.array(coach, { maxLength: 12 }), asked, (given, wish) => {
        const all = given.map(make);
        const index = new FreeTimeIndex(BASE, DAYS);
        for (const { indexed } of all) index.put(indexed);
        const question = toQuestion(wish);
        const { best, total, doubtful } = index.find({ ...question, sort: 'candour' });
        const expected = byEngine(all, question);
        const found = new Set(best.map(({ coachId }) => coachId));
        expect(expected.filter(({ coachId }) => !found.has(coachId))).toEqual([]);
        expect(best.length).toBe(total + doubtful);
        expect(expected.length).toBeGreaterThanOrEqual(total);
        expect(best.length - expected.length).toBeLessThanOrEqual(doubtful);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('is the same after any number of changes as when it is made at once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.option(coach)), { maxLength: 20 }),
        asked,
        (changes, wish) => {
          const edited = new FreeTimeIndex(BASE, DAYS);
          const last = new Map<number, IndexedCoach>();
          for (const [n, given] of changes) {
            edited.find({ ...toQuestion(wish), sort: 'candour' }); // so that there is something kept to spoil
            if (given) last.set(n, make(given, n).indexed);
            else last.delete(n);
            if (given) edited.put(last.get(n)!);
            else edited.remove(`coa_${String(n).padStart(3, '0')}` as Id<'coach'>);
          }
          const anew = new FreeTimeIndex(BASE, DAYS);
          for (const each of last.values()) anew.put(each);
          for (const sort of ['candour', 'soonest', 'price', 'experience'] as const) {
            const question = { ...toQuestion(wish), sort, words: ['lead'], languages: ['English'] };
            expect(edited.find(question)).toEqual(anew.find(question));
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);
});

it('bestFirst chooses what sorting would', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(20), (numbers, count) => {
      const compare = (a: number, b: number) => numbers[a]! - numbers[b]! || a - b;
      const sorted = numbers.map((_, place) => place).sort(compare);
      expect(bestFirst(numbers.length, count, compare)).toEqual(sorted.slice(0, count));
    }),
  );
});
