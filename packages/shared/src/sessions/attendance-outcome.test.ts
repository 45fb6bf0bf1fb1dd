import { describe, expect, it } from 'vitest';
import {
  type AttendanceEvent,
  absentee,
  haveMet,
  mayMarkAbsent,
  presentAfter,
} from './attendance-outcome.ts';

const startsAt = Temporal.Instant.from('2026-03-29T09:00:00Z');
const event = (role: 'candidate' | 'coach', kind: 'joined' | 'left', minute: number): AttendanceEvent => ({
  role,
  kind,
  occurredAt: startsAt.add({ minutes: minute }),
});

describe('attendance', () => {
  it.each([
    ['nobody came', [], 'both'],
    ['only the candidate came', [event('candidate', 'joined', 0)], 'coach'],
    ['only the coach came', [event('coach', 'joined', -5), event('coach', 'left', 20)], 'candidate'],
    ['both were there', [event('coach', 'joined', -5), event('candidate', 'joined', 3)], null],
  ] as const)('%s', (_what, events, who) => expect(absentee(events)).toBe(who));

  it('does not take two visits at different times for a meeting, nor for an absence', () => {
    const missed = [
      event('coach', 'joined', 0),
      event('coach', 'left', 16),
      event('candidate', 'joined', 20),
    ];
    expect(haveMet(missed)).toBe(false);
    expect(absentee(missed)).toBeNull();
  });

  it('counts a person with two tabs as present until both are closed', () => {
    const tabs = [event('coach', 'joined', 0), event('coach', 'joined', 1), event('coach', 'left', 2)];
    expect(presentAfter(tabs)).toEqual({ candidate: false, coach: true });
  });

  it.each([
    ['a second before the grace is over', { minutes: 14, seconds: 59 }, [], 'NO_SHOW_TOO_EARLY'],
    ['as the grace is over', { minutes: 15 }, [], null],
    ['when the other came and left', { minutes: 30 }, [event('candidate', 'joined', 1)], 'OTHER_CAME'],
  ] as const)('lets a coach mark the candidate absent, %s', (_when, after, events, refusal) => {
    expect(mayMarkAbsent({ startsAt, graceMinutes: 15 }, events, 'coach', startsAt.add(after))).toBe(refusal);
  });
});
