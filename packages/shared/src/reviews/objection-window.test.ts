import { describe, expect, it } from 'vitest';
import { objectionWindow } from './objection-window.ts';

const releasedAt = Temporal.Instant.from('2026-03-12T15:30:00Z');
const session = { releasedAt, transferDelayHours: 72, hasRatedThemself: true };

describe('objectionWindow', () => {
  it.each([
    ['2026-03-12T15:30:00Z', 'open'],
    ['2026-03-15T15:29:59Z', 'open'],
    ['2026-03-15T15:30:00Z', 'closed'],
  ])('at %s it is %s', (now, state) => {
    expect(objectionWindow(session, Temporal.Instant.from(now)).state).toBe(state);
  });

  it('asks for the self-rating first', () => {
    expect(objectionWindow({ ...session, hasRatedThemself: false }, releasedAt).state).toBe('rate_first');
  });

  it('is not there before a report is', () => {
    expect(objectionWindow({ ...session, releasedAt: null }, releasedAt)).toEqual({ state: 'none' });
  });

  it('follows a shrunk policy', () => {
    const now = releasedAt.add({ minutes: 31 });
    expect(objectionWindow({ ...session, transferDelayHours: 0.5 }, now).state).toBe('closed');
  });
});
