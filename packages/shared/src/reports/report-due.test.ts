import { describe, expect, it } from 'vitest';
import { isReportLate, reportDueAt } from './report-due.ts';

const at = (text: string) => Temporal.Instant.from(text);
const endedAt = at('2026-03-12T09:45:00Z');

describe('reportDueAt', () => {
  it('is a day later, or a part of an hour when a test shrinks it', () => {
    expect(reportDueAt(endedAt, 24).toString()).toBe('2026-03-13T09:45:00Z');
    expect(reportDueAt(endedAt, 0.5).toString()).toBe('2026-03-12T10:15:00Z');
  });
});

describe('isReportLate', () => {
  const dueAt = at('2026-03-13T09:45:00Z');
  it.each([
    ['a second before the deadline', null, '2026-03-13T09:44:59Z', false],
    ['at the deadline', null, '2026-03-13T09:45:00Z', true],
    ['handed in in time, looked at later', '2026-03-13T09:44:59Z', '2026-03-20T00:00:00Z', false],
    ['handed in late', '2026-03-13T10:00:00Z', '2026-03-20T00:00:00Z', true],
  ])('%s', (_when, submitted, now, late) => {
    expect(isReportLate({ dueAt, submittedAt: submitted ? at(submitted) : null }, at(now))).toBe(late);
  });
});
