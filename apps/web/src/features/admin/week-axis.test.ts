import { describe, expect, it } from 'vitest';
import { acrossWeeks, weekAxis } from './week-axis.ts';

const weeks = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    Temporal.PlainDate.from(first).add({ weeks: index }).toString(),
  );

describe('weekAxis', () => {
  it('marks each of a few weeks', () => {
    expect(weekAxis(weeks('2026-02-09', 4)).map(({ words }) => words)).toEqual([
      '9 Feb',
      '16 Feb',
      '23 Feb',
      '2 Mar',
    ]);
  });

  it('marks months where they begin, and thins them over a year', () => {
    expect(weekAxis(weeks('2026-01-19', 13))).toEqual([
      { index: 2, words: 'Feb' },
      { index: 6, words: 'Mar' },
      { index: 11, words: 'Apr' },
    ]);
    expect(weekAxis(weeks('2025-06-02', 52)).length).toBeLessThanOrEqual(6);
  });
});

describe('acrossWeeks', () => {
  it('spreads them from edge to edge', () => {
    expect([0, 3].map((index) => acrossWeeks(index, 4))).toEqual([0, 100]);
    expect(acrossWeeks(0, 1)).toBe(100);
  });
});
