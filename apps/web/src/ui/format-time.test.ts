import { describe, expect, it } from 'vitest';
import { formatClock, formatLength } from './format-duration.ts';
import {
  formatAgo,
  formatDate,
  formatForBoth,
  formatForOther,
  formatMonthName,
  formatOffset,
  formatPeriod,
  formatRelativeDay,
  formatShortDay,
  formatTimeInPlace,
  formatYourTime,
  formatZoneDifference,
} from './format-time.ts';

const berlin = { timeZone: 'Europe/Berlin' };
const adaeze = { name: 'Adaeze', timeZone: 'America/Denver' };
const kenji = { name: 'Kenji', timeZone: 'Asia/Tokyo' };
const evening = '2026-04-14T16:00:00Z';

describe('times', () => {
  it('names both readers’ clocks', () => {
    expect(formatForBoth(evening, berlin, adaeze)).toBe(
      'Tue 14 Apr, 18:00 your time (10:00 for Adaeze in Denver)',
    );
  });

  it('names the other day when it is another', () => {
    expect(formatForOther(evening, berlin, kenji)).toBe('Wed 15 Apr, 01:00 for Kenji in Tokyo');
  });

  it('says so when both clocks agree, even under two names', () => {
    expect(formatForOther(evening, berlin, { name: 'Zoe', timeZone: 'Europe/Amsterdam' })).toBe(
      'the same for Zoe in Amsterdam',
    );
  });

  it.each([
    ['a minute before the clocks change', '2026-03-29T00:59:00Z', 'Sun 29 Mar, 01:59 your time'],
    ['as they change', '2026-03-29T01:00:00Z', 'Sun 29 Mar, 03:00 your time'],
  ])('%s', (_when, moment, words) => expect(formatYourTime(moment, berlin)).toBe(words));

  it('adds the year only when it is another', () => {
    expect(formatYourTime(evening, berlin, '2025-12-31T12:00:00Z')).toBe('Tue 14 Apr 2026, 18:00 your time');
    expect(formatDate('2026-12-01', Temporal.PlainDate.from('2026-01-01'))).toBe('Tue 1 Dec');
    expect(formatShortDay(evening, berlin.timeZone, '2026-12-01T12:00:00Z')).toBe('14 Apr');
    expect(formatShortDay(evening, berlin.timeZone, '2027-01-01T12:00:00Z')).toBe('14 Apr 2026');
    expect(formatMonthName(evening, berlin.timeZone, '2026-12-01T12:00:00Z')).toBe('April');
    expect(formatMonthName(evening, berlin.timeZone, '2027-01-01T12:00:00Z')).toBe('April 2026');
  });

  it('reads a period and a place', () => {
    expect(formatPeriod(evening, '2026-04-14T16:45:00Z', berlin)).toBe(
      'Tue 14 Apr, 18:00 to 18:45 your time',
    );
    expect(formatTimeInPlace(evening, 'America/Argentina/Buenos_Aires')).toBe(
      'Tue 14 Apr, 13:00 in Buenos Aires',
    );
  });
});

describe('formatRelativeDay', () => {
  it.each([
    ['23:59 is still today', '2026-04-14T21:59:00Z', 'today'],
    ['a minute later is tomorrow', '2026-04-14T22:00:00Z', 'tomorrow'],
    ['the evening before', '2026-04-13T21:00:00Z', 'yesterday'],
    ['two days on', '2026-04-16T10:00:00Z', 'Thu 16 Apr'],
  ])('%s', (_case, moment, words) => {
    expect(formatRelativeDay(moment, 'Europe/Berlin', '2026-04-14T20:00:00Z')).toBe(words);
  });
});

describe('zones', () => {
  it.each([
    ['Asia/Kathmandu', 'UTC+5:45'],
    ['America/St_Johns', 'UTC\u22122:30'],
    ['Europe/London', 'UTC+1'],
    ['Africa/Accra', 'UTC'],
  ])('%s is %s in April', (timeZone, words) => expect(formatOffset(evening, timeZone)).toBe(words));

  it.each([
    ['America/Denver', 'Denver, 8 hours behind you'],
    ['Europe/Rome', 'Rome, like you'],
    ['Asia/Kathmandu', 'Kathmandu, 3 h 45 min ahead of you'],
    ['Asia/Katmandu', 'Kathmandu, 3 h 45 min ahead of you'], // the name Chromium lists
    ['Europe/London', 'London, 1 hour behind you'],
  ])('%s reads: %s', (timeZone, words) => {
    expect(formatZoneDifference(evening, berlin, { timeZone })).toBe(words);
  });
});

describe('lengths', () => {
  it.each([
    [0, '0:00'],
    [1870, '31:10'],
    [3725, '1:02:05'],
  ])('%i seconds on the clock are %s', (seconds, words) => expect(formatClock(seconds)).toBe(words));

  it.each([
    [59, '59 s'],
    [60, '1 min'],
    [3_599, '59 min'],
    [12_120, '3 h 22 min'],
    [172_800, '2 days'],
  ])('%i seconds in words are %s', (seconds, words) => expect(formatLength(seconds)).toBe(words));
});

it('counts back while that says more than the time of day', () => {
  const ago = (seconds: number) => {
    const now = Temporal.Instant.from(evening);
    return formatAgo(now.subtract({ seconds }), berlin, now);
  };
  expect([59, 60, 200, 3 * 3600, 6 * 3600 - 1].map(ago)).toEqual([
    ...['just now', '1 min ago', '3 min ago', '3 h ago', '5 h 59 min ago'],
  ]);
  expect(ago(6 * 3600)).toBe('today, 12:00 your time');
});
