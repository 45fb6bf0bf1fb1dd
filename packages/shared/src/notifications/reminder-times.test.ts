import { describe, expect, it } from 'vitest';
import {
  DEFAULT_REMINDER_POLICY,
  isReportReminder,
  isSessionReminder,
  latestDue,
  REMINDER_KINDS,
  reportReminders,
  reviewInvitation,
  sessionReminders,
} from './reminder-times.ts';

const at = (text: string) => Temporal.Instant.from(text);
// The night the clocks go forward in Berlin: 24 hours before is elapsed time, not the same wall time.
const startsAt = at('2026-03-29T16:00:00Z');

const shown = (reminders: { kind: string; dueAt: Temporal.Instant }[]) =>
  reminders.map(({ kind, dueAt }) => `${kind} ${dueAt}`);

describe('sessionReminders', () => {
  it.each([
    ['days ahead', '2026-03-20T00:00:00Z', ['session_early', 'session_soon']],
    ['a second more than a day ahead', '2026-03-28T15:59:59Z', ['session_early', 'session_soon']],
    ['exactly a day ahead', '2026-03-28T16:00:00Z', ['session_soon']],
    ['a second more than an hour ahead', '2026-03-29T14:59:59Z', ['session_soon']],
    ['exactly an hour ahead', '2026-03-29T15:00:00Z', []],
    ['after the start', '2026-03-29T17:00:00Z', []],
  ])('booked %s', (_when, now, kinds) => {
    const reminders = sessionReminders(startsAt, at(now), DEFAULT_REMINDER_POLICY);
    expect(reminders.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('are due 24 hours and 1 hour before', () => {
    expect(shown(sessionReminders(startsAt, at('2026-03-01T00:00:00Z'), DEFAULT_REMINDER_POLICY))).toEqual([
      'session_early 2026-03-28T16:00:00Z',
      'session_soon 2026-03-29T15:00:00Z',
    ]);
  });

  it('follow durations that are shrunk to seconds', () => {
    const policy = { ...DEFAULT_REMINDER_POLICY, sessionEarlyHours: 10 / 3_600, sessionSoonHours: 1 / 3_600 };
    expect(shown(sessionReminders(startsAt, at('2026-03-29T15:59:00Z'), policy))).toEqual([
      'session_early 2026-03-29T15:59:50Z',
      'session_soon 2026-03-29T15:59:59Z',
    ]);
  });
});

it('a coach is reminded of a report 2, 12 and 22 hours after the end', () => {
  expect(shown(reportReminders(at('2026-03-29T17:00:00Z'), DEFAULT_REMINDER_POLICY))).toEqual([
    'report_first 2026-03-29T19:00:00Z',
    'report_second 2026-03-30T05:00:00Z',
    'report_last 2026-03-30T15:00:00Z',
  ]);
});

describe('latestDue', () => {
  const early = { kind: 'session_early' as const, dueAt: at('2026-03-28T16:00:00Z') };
  const soon = { kind: 'session_soon' as const, dueAt: at('2026-03-29T15:00:00Z') };

  it('keeps the latest of several, in any order', () => {
    expect(latestDue([early, soon])).toBe(soon);
    expect(latestDue([soon, early])).toBe(soon);
  });
  it('has nothing to say about nothing', () => expect(latestDue([])).toBeUndefined());
});

it('a review is asked for when reviews open, days of 24 hours after the release', () => {
  expect(shown([reviewInvitation(at('2026-03-29T00:30:00Z'), 14)])).toEqual([
    'review_invitation 2026-04-12T00:30:00Z',
  ]);
});

it('every kind is of the session, of the report or the review', () => {
  expect(REMINDER_KINDS.filter(isSessionReminder)).toEqual(['session_early', 'session_soon']);
  expect(REMINDER_KINDS.filter(isReportReminder)).toEqual(['report_first', 'report_second', 'report_last']);
});
