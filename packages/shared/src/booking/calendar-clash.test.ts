import { describe, expect, it } from 'vitest';
import { askCalendars } from './calendar-clash.ts';

const session = { start: 100, end: 160 };
const event = (start: number, end: number, calendar = 'Family') => ({ start, end, calendar });

describe('what calendars say about a session', () => {
  it.each([
    ['nothing', []],
    ['what ends when it begins', [event(40, 100)]],
    ['what begins when it ends', [event(160, 200)]],
  ])('is free beside %s', (_what, events) => {
    expect(askCalendars(session, events, false)).toBe('free');
  });

  it.each([
    ['a minute at its start', event(40, 101)],
    ['a minute at its end', event(159, 200)],
    ['something inside', event(120, 130)],
    ['something around', event(0, 1_000)],
  ])('is a clash with %s', (_what, clash) => {
    expect(askCalendars(session, [event(0, 10), clash], false)).toBe(clash);
  });

  it('names the first, though another calendar is not known', () => {
    const first = event(90, 110, 'Work');
    expect(askCalendars(session, [first, event(120, 130)], true)).toBe(first);
  });

  it('stays in doubt while a calendar cannot be read', () => {
    expect(askCalendars(session, [], true)).toBe('unknown');
  });
});
