import { describe, expect, it } from 'vitest';
import { byDay, clockChangeIn, daysFrom, monthWindow, weeksOf } from './slot-calendar.ts';

describe('monthWindow', () => {
  it('runs from midnight to midnight of the zone, an hour short in the month the clocks go forward', () => {
    expect(monthWindow('2026-03', 'Europe/Dublin')).toEqual({
      from: '2026-03-01T00:00:00Z',
      to: '2026-03-31T23:00:00Z',
    });
  });
});

describe('weeksOf', () => {
  it('begins with Monday and leaves blanks before the first', () => {
    const weeks = weeksOf('2026-04');
    expect(weeks[0]).toEqual([
      null,
      null,
      '2026-04-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-04',
      '2026-04-05',
    ]);
    expect(weeks.at(-1)).toEqual(['2026-04-27', '2026-04-28', '2026-04-29', '2026-04-30', null, null, null]);
  });
});

describe('byDay', () => {
  it('puts a start on the reader’s day, not on the coach’s or UTC’s', () => {
    const starts = ['2026-04-14T22:30:00Z', '2026-04-14T23:30:00Z'];
    expect([...byDay(starts, 'Europe/Dublin').keys()]).toEqual(['2026-04-14', '2026-04-15']);
    expect([...byDay(starts, 'America/Denver').keys()]).toEqual(['2026-04-14']);
    expect([...byDay(starts, 'Asia/Kathmandu').keys()]).toEqual(['2026-04-15']);
  });
});

describe('daysFrom', () => {
  const month = new Map([
    ['2026-04-14', ['a', 'b', 'c']],
    ['2026-04-15', ['d', 'e']],
    ['2026-04-17', ['f']],
  ]);

  it('shows the chosen day whole, however many times it has', () => {
    expect(daysFrom(month, '2026-04-14', 2).map(([day]) => day)).toEqual(['2026-04-14']);
  });

  it('adds the next days while there is room', () => {
    expect(daysFrom(month, '2026-04-14', 5).map(([day]) => day)).toEqual(['2026-04-14', '2026-04-15']);
    expect(daysFrom(month, '2026-04-15', 5).map(([day]) => day)).toEqual(['2026-04-15', '2026-04-17']);
  });
});

describe('clockChangeIn', () => {
  it.each([
    ['2026-03', 'Europe/Dublin', '2026-03-29'],
    ['2026-10', 'Europe/Dublin', '2026-10-25'],
    ['2026-03', 'America/Denver', '2026-03-08'],
    ['2026-04', 'Europe/Dublin', null],
    ['2026-03', 'Asia/Kolkata', null],
  ])('%s in %s: %s', (month, timeZone, day) => expect(clockChangeIn(month, timeZone)).toBe(day));
});
