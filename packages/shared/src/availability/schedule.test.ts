import { describe, expect, it } from 'vitest';
import { prepareSchedule, type ScheduleRules } from './schedule.ts';

const rules: ScheduleRules = {
  timeZone: 'UTC',
  weekly: [],
  overrides: [],
  bufferBeforeMin: 0,
  bufferAfterMin: 0,
  minNoticeMin: 0,
  horizonDays: 1,
  maxPerDay: null,
  maxPerWeek: null,
  slotStepMin: 15,
};

describe('prepareSchedule', () => {
  it.each([
    ['a step that would never advance', { slotStepMin: 0 }],
    ['an eighth weekday', { weekly: [{ day: 7, start: '09:00', end: '10:00' }] }],
    ['hours that start at 24:00', { weekly: [{ day: 1, start: '24:00', end: '02:00' }] }],
    ['a time that no clock shows', { weekly: [{ day: 1, start: '09:00', end: '10:75' }] }],
    ['a date that does not exist', { overrides: [{ date: '2026-02-30', intervals: [] }] }],
  ])('refuses %s', (_what, wrong) => {
    expect(() => prepareSchedule({ ...rules, ...wrong })).toThrow(RangeError);
  });
});
