import { expect, it } from 'vitest';
import { prepareSchedule, type ScheduleRules } from './schedule.ts';
import { slotRefusal } from './slot-refusal.ts';

/** Tuesdays 10:00 to 16:00 in Berlin, which is 08:00Z to 14:00Z in June. */
const rules: ScheduleRules = {
  timeZone: 'Europe/Berlin',
  weekly: [{ day: 2, start: '10:00', end: '16:00' }],
  overrides: [{ date: '2026-06-16', intervals: [] }],
  bufferBeforeMin: 0,
  bufferAfterMin: 15,
  minNoticeMin: 24 * 60,
  horizonDays: 21,
  maxPerDay: 2,
  maxPerWeek: null,
  slotStepMin: 30,
};
const at = (text: string) => Date.parse(text);
const question = {
  durationMin: 60,
  now: at('2026-06-01T08:00:00Z'),
  busy: [
    { start: at('2026-06-02T12:00:00Z'), end: at('2026-06-02T12:30:00Z') },
    { start: at('2026-06-09T08:00:00Z'), end: at('2026-06-09T09:00:00Z'), kind: 'booking' },
    { start: at('2026-06-09T13:00:00Z'), end: at('2026-06-09T14:00:00Z'), kind: 'booking' },
  ],
};

it.each([
  ['a start in the past', '2026-05-26T08:00:00Z', 'notice'],
  ['a second before the notice ends', '2026-06-02T07:59:59Z', 'notice'],
  ['as the notice ends', '2026-06-02T08:00:00Z', undefined],
  ['a start between two of the grid', '2026-06-02T08:10:00Z', 'grid'],
  ['a session over the time that is taken', '2026-06-02T11:30:00Z', 'busy'],
  ['a session that ends as the busy time starts, its own buffer in it', '2026-06-02T11:00:00Z', 'buffer'],
  ['a session that leaves room for its buffer', '2026-06-02T10:30:00Z', undefined],
  ['a session longer than what is left of the hours', '2026-06-02T13:30:00Z', 'closed'],
  ['a weekday without hours', '2026-06-03T08:00:00Z', 'closed'],
  ['a date that an override closes', '2026-06-16T08:00:00Z', 'closed'],
  ['a day that has its two sessions', '2026-06-09T10:00:00Z', 'cap'],
  ['the last date of the horizon, whose weekday is closed', '2026-06-22T08:00:00Z', 'closed'],
  ['the date after the horizon', '2026-06-23T08:00:00Z', 'horizon'],
])('%s', (_what, start, refusal) => {
  expect(slotRefusal(prepareSchedule(rules), question, at(start))).toBe(refusal);
});
