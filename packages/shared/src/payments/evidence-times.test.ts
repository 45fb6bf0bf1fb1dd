import { expect, it } from 'vitest';
import { evidenceLeavesAt, evidenceReminder } from './evidence-times.ts';

const due = Temporal.Instant.from('2026-03-10T12:00:00Z');

it.each([
  [121, null],
  [120, 120],
  [73, 120],
  [72, 72],
  [1, 72],
  [0, null],
])('%i hours before the deadline the reminder is %s', (hours, reminder) => {
  expect(evidenceReminder(due, due.subtract({ hours }))).toBe(reminder);
});

it('leaves two days before the deadline', () => {
  expect(evidenceLeavesAt(due).toString()).toBe('2026-03-08T12:00:00Z');
});
