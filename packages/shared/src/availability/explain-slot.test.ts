import { describe, expect, it } from 'vitest';
import { explainSlot } from './explain-slot.ts';
import { prepareSchedule, type ScheduleRules } from './schedule.ts';

const ms = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const rules: ScheduleRules = {
  timeZone: 'Europe/Berlin',
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, start: '09:00', end: '17:00' })),
  overrides: [
    { date: '2026-03-11', intervals: [] },
    { date: '2026-03-14', intervals: [{ start: '10:00', end: '12:00' }] },
  ],
  seasons: [{ from: '2026-03-23', to: '2026-03-27', weekly: [{ day: 1, start: '18:00', end: '20:00' }] }],
  away: [{ from: '2026-03-18', to: '2026-03-20' }],
  bufferBeforeMin: 0,
  bufferAfterMin: 15,
  minNoticeMin: 1_440,
  horizonDays: 30,
  maxPerDay: 2,
  maxPerWeek: null,
  slotStepMin: 30,
};
const booking = { start: ms('2026-03-10T09:00:00Z'), end: ms('2026-03-10T10:00:00Z'), kind: 'booking' };
const family = {
  start: ms('2026-03-10T13:00:00Z'),
  end: ms('2026-03-10T14:00:00Z'),
  kind: 'calendar: Family',
};
const full = ['2026-03-12T08:00:00Z', '2026-03-12T12:00:00Z'].map((start) => ({
  start: ms(start),
  end: ms(start) + 3_600_000,
  kind: 'booking',
}));
const question = { durationMin: 60, busy: [booking, family, ...full], now: ms('2026-03-02T08:30:00Z') };
const explain = (start: string) => explainSlot(prepareSchedule(rules), question, ms(start));

describe('explainSlot', () => {
  it.each([
    ['a time that is offered', '2026-03-09T08:00:00Z', undefined],
    ['too soon', '2026-03-03T08:29:59Z', { rule: 'notice', bookableFrom: ms('2026-03-03T08:30:00Z') }],
    ['too far ahead', '2026-04-02T08:00:00Z', { rule: 'horizon', lastDate: '2026-04-01' }],
    ['a weekend', '2026-03-08T09:00:00Z', { rule: 'hours', date: '2026-03-08' }],
    [
      'the usual hours of a season with others',
      '2026-03-23T09:00:00Z',
      { rule: 'hours', date: '2026-03-23' },
    ],
    ['the hours of that season', '2026-03-23T17:00:00Z', undefined],
    ['a closed date', '2026-03-11T09:00:00Z', { rule: 'override', date: '2026-03-11' }],
    ['before the other hours of a date', '2026-03-14T08:00:00Z', { rule: 'override', date: '2026-03-14' }],
    ['an absence', '2026-03-19T09:00:00Z', { rule: 'away', date: '2026-03-19' }],
    ['hours that end too early', '2026-03-09T15:30:00Z', { rule: 'short', date: '2026-03-09' }],
    [
      'a time between two starts',
      '2026-03-09T08:10:00Z',
      { rule: 'grid', before: ms('2026-03-09T08:00:00Z'), after: ms('2026-03-09T08:30:00Z') },
    ],
    ['a session of their own', '2026-03-10T09:30:00Z', { rule: 'busy', by: booking }],
    ['the buffer after it', '2026-03-10T10:00:00Z', { rule: 'buffer', by: booking }],
    ['an appointment elsewhere', '2026-03-10T13:30:00Z', { rule: 'busy', by: family }],
    ['a full day', '2026-03-12T10:00:00Z', { rule: 'cap', per: 'day', most: 2 }],
  ])('%s', (_what, start, expected) => expect(explain(start)).toEqual(expected));
});
