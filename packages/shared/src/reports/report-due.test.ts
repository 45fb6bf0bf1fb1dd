import { describe, expect, it } from 'vitest';
import { reportDueAt, reportPromptness } from './report-due.ts';

const endedAt = Temporal.Instant.from('2026-03-12T09:45:00Z');

describe('reportPromptness', () => {
  it.each([
    ['2026-03-13T09:44:59Z', 'in_time'],
    ['2026-03-13T09:45:00Z', 'late'],
    ['2026-03-14T09:44:59Z', 'late'],
    ['2026-03-14T09:45:00Z', 'credit_owed'],
    ['2026-03-15T09:45:00Z', 'closed'],
  ])('at %s it is %s', (at, expected) => {
    expect(reportPromptness(endedAt, Temporal.Instant.from(at))).toBe(expected);
  });

  it('follows shrunk durations, parts of an hour included', () => {
    expect(reportDueAt(endedAt, { dueHours: 0.5, creditHours: 1, closedHours: 2 }).toString()).toBe(
      '2026-03-12T10:15:00Z',
    );
  });
});
