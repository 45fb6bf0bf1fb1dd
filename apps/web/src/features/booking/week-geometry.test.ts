import { describe, expect, it } from 'vitest';
import {
  cutByDay,
  type DrawnWeek,
  hoursToDraw,
  instantAt,
  isWholeDay,
  movedPlace,
  placeOf,
} from './week-geometry.ts';

const week: DrawnWeek = {
  monday: Temporal.PlainDate.from('2026-03-23'),
  timeZone: 'Europe/Berlin',
  hours: { from: 8, to: 20 },
};

describe('places in a week', () => {
  it('are by the wall clock, also on the day on which clocks change', () => {
    expect(placeOf('2026-03-27T09:15:00Z', week)).toEqual({ day: 4, minute: 615 });
    expect(placeOf('2026-03-29T09:15:00Z', week)).toEqual({ day: 6, minute: 675 }); // it is summer by then
    expect(placeOf('2026-04-02T09:00:00Z', week).day).toBe(10); // in another week
  });

  it('lead back to the instant', () => {
    for (const at of ['2026-03-27T09:15:00Z', '2026-03-29T09:15:00Z', '2026-03-23T23:00:00Z']) {
      expect(instantAt(placeOf(at, week), week)).toBe(at);
    }
    expect(instantAt({ day: 6, minute: 150 }, week)).toBe('2026-03-29T01:30:00Z'); // 02:30 is skipped: 03:30
  });

  it('move in steps and stay inside', () => {
    const friday = { day: 4, minute: 615 };
    expect(movedPlace(friday, { day: -1, minute: 22 }, week, 60)).toEqual({ day: 3, minute: 630 });
    expect(movedPlace(friday, { day: 9, minute: 9_000 }, week, 60)).toEqual({ day: 6, minute: 1140 });
    expect(movedPlace(friday, { day: -9, minute: -9_000 }, week, 60)).toEqual({ day: 0, minute: 480 });
  });
});

it('draws the usual hours, and the whole of what lies outside of them', () => {
  const at = (startsAt: string, endsAt: string) => hoursToDraw([{ startsAt, endsAt }], 'UTC');
  expect(hoursToDraw([], 'UTC')).toEqual({ from: 8, to: 20 });
  expect(at('2026-03-23T06:30:00Z', '2026-03-23T07:30:00Z')).toEqual({ from: 6, to: 20 });
  expect(at('2026-03-23T19:45:00Z', '2026-03-23T20:45:00Z')).toEqual({ from: 8, to: 21 });
  expect(at('2026-03-23T23:30:00Z', '2026-03-24T00:30:00Z')).toEqual({ from: 8, to: 24 });
});

it('cuts what lasts over midnight into its days, those on which clocks change too', () => {
  const trip = { kind: 'calendar: Family', startsAt: '2026-03-27T17:00:00Z', endsAt: '2026-03-29T22:00:00Z' };
  const parts = cutByDay(trip, 'Europe/Berlin');
  expect(parts.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
    ['2026-03-27T17:00:00Z', '2026-03-27T23:00:00Z'],
    ['2026-03-27T23:00:00Z', '2026-03-28T23:00:00Z'],
    ['2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'], // a day of 23 hours
  ]);
  expect(parts.map((part) => isWholeDay(part, 'Europe/Berlin'))).toEqual([false, true, true]);
  expect(parts.map(({ kind }) => kind)).toEqual(Array(3).fill('calendar: Family'));
});
