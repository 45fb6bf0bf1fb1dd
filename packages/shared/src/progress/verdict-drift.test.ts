import { describe, expect, it } from 'vitest';
import { judgeDrift } from './verdict-drift.ts';

const months = (...means: number[]) =>
  means.map((mean, at) => ({ month: `2026-0${at + 1}`, reports: 100, mean, sd: 0.9 }));

describe('drift of the mean verdict', () => {
  it('has no bound before three months', () => {
    expect(judgeDrift(months(2.4, 2.4, 3.9)).map(({ bound }) => bound)).toEqual([null, null, null]);
  });

  it('flags a month that lies clearly above those before it, and only that one', () => {
    expect(judgeDrift(months(2.4, 2.5, 2.4, 2.5, 2.9)).map(({ isHigh }) => isHigh)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('lets a fall and a small rise pass', () => {
    expect(judgeDrift(months(2.5, 2.5, 2.5, 2.6, 2.1)).some(({ isHigh }) => isHigh)).toBe(false);
  });

  it('does not judge a month of a few reports', () => {
    const few = { month: '2026-09', reports: 4, mean: 4, sd: 0 };
    expect(judgeDrift([...months(2.4, 2.4, 2.4), few]).at(-1)).toMatchObject({ bound: null, isHigh: false });
  });
});
