import { describe, expect, it } from 'vitest';
import { strikeStep } from './strike-ladder.ts';

const now = Temporal.Instant.from('2026-03-31T12:00:00Z');
const daysAgo = (...days: number[]) => days.map((each) => now.subtract({ hours: each * 24 }));

describe('what follows from a strike', () => {
  it.each([
    ['noted', [0]],
    ['warned', [12, 0]],
    ['paused', [29, 12, 0]],
    ['warned', [30, 12, 0]],
    ['noted', [31, 30, 0]],
    ['paused', [9, 5, 2, 0]],
  ] as const)('%s after strikes of %j days ago', (step, days) => {
    expect(strikeStep(daysAgo(...days), { now, settledAt: null })).toBe(step);
  });

  it('does not count again what was settled when a pause was lifted', () => {
    const [settledAt = now] = daysAgo(3);
    expect(strikeStep(daysAgo(9, 8, 4, 0), { now, settledAt })).toBe('noted');
    expect(strikeStep(daysAgo(9, 8, 2, 0), { now, settledAt })).toBe('warned');
  });
});
