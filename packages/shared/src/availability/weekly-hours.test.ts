import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeeklyRow } from './schedule.ts';
import { timeOfDay } from './time-of-day.ts';
import {
  changeHours,
  closeHours,
  copyDay,
  joinHours,
  joinWeeklyHours,
  openHours,
  openMinutesPerWeek,
  openOnDay,
} from './weekly-hours.ts';

const minute = fc.integer({ min: 0, max: 1439 });
const day = fc.integer({ min: 0, max: 6 });
const row = fc
  .record({ day, start: minute, end: fc.integer({ min: 0, max: 1440 }) })
  .filter(({ start, end }) => start !== end)
  .map((each): WeeklyRow => ({ day: each.day, start: timeOfDay(each.start), end: timeOfDay(each.end) }));
const week = fc.array(row, { maxLength: 8 }).map(joinWeeklyHours);
const range = fc.tuple(minute, minute).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

/** The open minutes of each calendar day, one letter a minute, which no arithmetic on rows can get wrong. */
const picture = (weekly: readonly WeeklyRow[]) =>
  [0, 1, 2, 3, 4, 5, 6].map((each) => {
    const minutes = Array<string>(1440).fill('.');
    for (const { start, end } of openOnDay(weekly, each)) minutes.fill('o', start, end);
    return minutes.join('');
  });

const painted = (before: string, { start, end }: { start: number; end: number }, letter: string) =>
  before.slice(0, start) + letter.repeat(end - start) + before.slice(end);

describe('the hours of a usual week', () => {
  it.each([
    [
      'overlap',
      [
        ['09:00', '12:00'],
        ['11:00', '14:00'],
      ],
      [['09:00', '14:00']],
    ],
    [
      'touch',
      [
        ['13:00', '14:00'],
        ['09:00', '13:00'],
      ],
      [['09:00', '14:00']],
    ],
    [
      'overlap at night',
      [
        ['22:00', '02:00'],
        ['23:00', '24:00'],
      ],
      [['22:00', '02:00']],
    ],
    [
      'stay apart',
      [
        ['09:00', '12:00'],
        ['12:01', '14:00'],
      ],
      [
        ['09:00', '12:00'],
        ['12:01', '14:00'],
      ],
    ],
    [
      'come to more than a day',
      [
        ['00:00', '24:00'],
        ['23:00', '05:00'],
      ],
      [
        ['00:00', '23:59'],
        ['23:59', '05:00'],
      ],
    ],
  ])('joins hours that %s', (_how, given, joined) => {
    const hours = given.map(([start, end]) => ({ start: start!, end: end! }));
    expect(joinHours(hours).map(({ start, end }) => [start, end])).toEqual(joined);
  });

  it('changes nothing more when joined twice', () => {
    fc.assert(
      fc.property(week, (given) => {
        expect(joinWeeklyHours(given)).toEqual(given);
      }),
    );
  });

  it('opens exactly the hours that are painted', () => {
    fc.assert(
      fc.property(week, day, range, (given, on, open) => {
        const expected = picture(given).map((each, i) => (i === on ? painted(each, open, 'o') : each));
        expect(picture(openHours(given, on, open))).toEqual(expected);
      }),
    );
  });

  it('closes exactly the hours that are wiped, also those that a night row left there', () => {
    fc.assert(
      fc.property(week, day, range, (given, on, closed) => {
        const expected = picture(given).map((each, i) => (i === on ? painted(each, closed, '.') : each));
        expect(picture(closeHours(given, on, closed))).toEqual(expected);
      }),
    );
  });

  it('counts what is open twice once', () => {
    fc.assert(
      fc.property(week, (given) => {
        const open = picture(given).join('').replaceAll('.', '').length;
        expect(openMinutesPerWeek(given)).toBe(open);
      }),
    );
  });

  it('moves and stretches a row, also past midnight and into its neighbour', () => {
    const morning = { day: 1, start: '09:00', end: '12:00' };
    const evening = { day: 1, start: '20:00', end: '22:00' };
    const given = [morning, evening];
    expect(changeHours(given, evening, { start: 1290, end: 1530 })).toEqual([
      morning,
      { day: 1, start: '21:30', end: '01:30' },
    ]);
    expect(changeHours(given, morning, { start: 540, end: 1200 })).toEqual([
      { day: 1, start: '09:00', end: '22:00' },
    ]);
  });

  it('copies a day over others and leaves the rest', () => {
    const given = [
      { day: 1, start: '09:00', end: '12:00' },
      { day: 2, start: '20:00', end: '22:00' },
      { day: 3, start: '08:00', end: '09:00' },
    ];
    expect(copyDay(given, 1, [1, 2, 5])).toEqual([
      { day: 1, start: '09:00', end: '12:00' },
      { day: 2, start: '09:00', end: '12:00' },
      { day: 3, start: '08:00', end: '09:00' },
      { day: 5, start: '09:00', end: '12:00' },
    ]);
  });
});
