import { describe, expect, it } from 'vitest';
import { type CoachOutcomes, compareCoaches } from './outcome-coaches.ts';

const coach = (id: string, observed: number, given: Partial<CoachOutcomes> = {}): CoachOutcomes => ({
  id,
  observed,
  candidates: 20,
  expected: Array.from({ length: 40 }, () => 0.3),
  ...given,
});

describe('compareCoaches', () => {
  it('sees no difference where there is less than chance would make', () => {
    const { tau2, coaches } = compareCoaches([coach('a', 12), coach('b', 13), coach('c', 11)]);
    expect(tau2).toBe(0);
    expect(coaches.every(({ deviation }) => deviation === 0)).toBe(true);
    expect(coaches.map(({ pAboveAverage }) => pAboveAverage)).toEqual([0.5, 0.5, 0.5]);
  });

  it('tells a clear difference both ways, in the order given', () => {
    const { coaches } = compareCoaches([coach('low', 3), coach('mid', 14), coach('high', 32)]);
    expect(coaches.map(({ id, tier }) => [id, tier])).toEqual([
      ['low', 'below the average coach'],
      ['mid', 'in line with the average coach'],
      ['high', 'above the average coach'],
    ]);
  });

  it.each<[string, Partial<CoachOutcomes>]>([
    ['nineteen interviews', { expected: Array.from({ length: 19 }, () => 0.3) }],
    ['seven candidates', { candidates: 7 }],
    ['two thirds of the follow-ups answered', { responseRate: 0.66 }],
  ])('has no tier with only %s', (_what, few) => {
    const { coaches } = compareCoaches([coach('low', 3), coach('mid', 14), coach('few', 19, few)]);
    expect(coaches.at(-1)?.tier).toBe('not enough data');
  });

  it('answers for one coach, and for none', () => {
    expect(compareCoaches([coach('only', 20)])).toMatchObject({ tau2: 0, coaches: [{ id: 'only' }] });
    expect(compareCoaches([coach('idle', 0, { candidates: 0, expected: [] })]).coaches).toEqual([]);
  });
});
