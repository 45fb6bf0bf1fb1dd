import { describe, expect, it } from 'vitest';
import { prepareSchedule, type ScheduleRules } from './schedule.ts';
import { slotRefusal } from './slot-refusal.ts';
import { isWithinHours, withAllHours } from './within-hours.ts';

const rules: ScheduleRules = {
  timeZone: 'Europe/Berlin',
  weekly: [{ day: 1, start: '09:00', end: '12:00' }],
  overrides: [{ date: '2026-03-09', intervals: [] }],
  away: [{ from: '2026-03-16', to: '2026-03-20' }],
  ...{ bufferBeforeMin: 60, bufferAfterMin: 60, minNoticeMin: 10_000, horizonDays: 1 },
  ...{ maxPerDay: 1, maxPerWeek: 1, slotStepMin: 60 },
};
const schedule = prepareSchedule(rules);
const at = (text: string) => Date.parse(`${text}+01:00`);

describe('isWithinHours', () => {
  it.each([
    ['2026-03-02T09:00:00', 60, true],
    ['2026-03-02T09:07:00', 60, true], // not on the grid, but in the hours
    ['2026-03-02T11:00:00', 60, true],
    ['2026-03-02T11:01:00', 60, false],
    ['2026-03-02T08:59:00', 30, false],
    ['2026-03-03T10:00:00', 60, false],
    ['2026-03-09T10:00:00', 60, false], // closed on its date
    ['2026-03-16T10:00:00', 60, false], // away
    ['2026-03-23T10:00:00', 60, true], // far beyond the horizon, which does not count
  ])('%s for %i minutes: %s', (start, minutes, expected) => {
    expect(isWithinHours(schedule, at(start), minutes)).toBe(expected);
  });
});

describe('withAllHours', () => {
  const question = { durationMin: 60, busy: [], now: at('2026-03-01T12:00:00') };
  const relaxed = withAllHours({ ...schedule, noticeMs: 0, horizonDays: 60 });

  it('lets a session stand in closed hours, over midnight too', () => {
    expect(slotRefusal(relaxed, question, at('2026-03-09T23:30:00'))).toBeUndefined();
    expect(slotRefusal(relaxed, question, at('2026-03-17T03:17:00'))).toBeUndefined();
  });

  it('still keeps clear of what is taken', () => {
    const busy = [{ start: at('2026-03-09T23:00:00'), end: at('2026-03-10T01:00:00') }];
    expect(slotRefusal(relaxed, { ...question, busy }, at('2026-03-09T23:30:00'))).toBe('busy');
  });
});
