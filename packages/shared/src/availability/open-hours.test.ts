import { describe, expect, it } from 'vitest';
import { openHours } from './open-hours.ts';
import { prepareSchedule, type ScheduleRules } from './schedule.ts';

const rules: ScheduleRules = {
  timeZone: 'Europe/Berlin',
  weekly: [],
  overrides: [],
  bufferBeforeMin: 0,
  bufferAfterMin: 0,
  minNoticeMin: 0,
  horizonDays: 60,
  maxPerDay: null,
  maxPerWeek: null,
  slotStepMin: 30,
};
const text = (ms: number) => new Date(ms).toISOString().slice(5, 16);
const between = (from: string, to: string, more: Partial<ScheduleRules>) =>
  openHours(prepareSchedule({ ...rules, ...more }), { from: Date.parse(from), to: Date.parse(to) }).map(
    ({ start, end }) => `${text(start)} ${text(end)}`,
  );

describe('openHours', () => {
  it('joins what touches, cuts at the edges, and keeps the wall clock over a clock change', () => {
    const weekly = [
      { day: 6, start: '09:00', end: '12:00' },
      { day: 6, start: '12:00', end: '14:00' },
      { day: 6, start: '22:00', end: '03:30' },
      { day: 0, start: '09:00', end: '10:00' },
    ];
    expect(between('2026-03-28T10:00:00Z', '2026-03-29T08:00:00Z', { weekly })).toEqual([
      '03-28T10:00 03-28T13:00',
      '03-28T21:00 03-29T01:30', // 03:30 in Berlin, an hour earlier than it would have been the night before
      '03-29T07:00 03-29T08:00',
    ]);
  });

  it('has nothing on closed dates and absences', () => {
    const weekly = [1, 2, 3].map((day) => ({ day, start: '09:00', end: '10:00' }));
    const overrides = [{ date: '2026-03-03', intervals: [] }];
    const away = [{ from: '2026-03-04', to: '2026-03-04' }];
    const week = ['2026-03-01T00:00:00Z', '2026-03-08T00:00:00Z'] as const;
    expect(between(...week, { weekly, overrides, away })).toEqual(['03-02T08:00 03-02T09:00']);
  });
});
