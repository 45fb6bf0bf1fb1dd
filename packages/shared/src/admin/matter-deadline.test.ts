import { describe, expect, it } from 'vitest';
import { matterDeadline, urgencyOf } from './matter-deadline.ts';

const at = (text: string) => Temporal.Instant.from(text);

describe('matterDeadline', () => {
  it.each([
    ['failed_refund', '2026-05-29T10:00:00Z'],
    ['application', '2026-05-31T10:00:00Z'],
  ] as const)('%s that came up on the 28th is due %s', (kind, deadline) => {
    expect(matterDeadline(kind, at('2026-05-28T10:00:00Z')).toString()).toBe(deadline);
  });
});

describe('urgencyOf', () => {
  const now = at('2026-03-28T22:00:00Z'); // 23:00 in Amsterdam, where the clocks change that night
  it.each([
    ['2026-03-28T22:00:00Z', 'overdue'],
    ['2026-03-28T22:00:01Z', 'today'],
    ['2026-03-28T22:59:59Z', 'today'],
    ['2026-03-28T23:00:00Z', 'later'],
  ])('%s is %s', (deadline, urgency) =>
    expect(urgencyOf(at(deadline), now, 'Europe/Amsterdam')).toBe(urgency),
  );

  it('counts the days of the reader, not of the server', () => {
    expect(urgencyOf(at('2026-03-28T23:00:00Z'), now, 'America/Denver')).toBe('today');
  });
});
