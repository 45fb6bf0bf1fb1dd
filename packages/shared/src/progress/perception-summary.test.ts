import { describe, expect, it } from 'vitest';
import { firstAndLatest, perceptionSummary } from './perception-summary.ts';

const level = (dimension: string, own: number | null, coach: number | null) => ({
  rubric: 'universal',
  dimension,
  own,
  level: coach,
});

describe('perceptionSummary', () => {
  it('names what is two apart and counts what is the same', () => {
    const levels = [
      level('warmth', 4, 2),
      level('interest', 2, 5),
      level('story', 3, 3),
      level('closing', 3, 4),
      level('clarity', null, 4),
      level('objections', 3, null),
    ];
    expect(perceptionSummary(levels)).toEqual({
      blindSpots: [levels[0]],
      hiddenStrengths: [levels[1]],
      agreed: 1,
      above: 1,
      below: 2,
      compared: 4,
    });
  });
});

describe('firstAndLatest', () => {
  const rated = (id: string) => ({ id, levels: [level('story', 3, 3)] });
  const unrated = (id: string) => ({ id, levels: [level('story', null, 3)] });

  it('passes over sessions in which one side is missing', () => {
    const { first, latest } = firstAndLatest([unrated('a'), rated('b'), rated('c'), unrated('d')]);
    expect([first?.id, latest?.id]).toEqual(['b', 'c']);
  });

  it('has no first with a single session to compare', () => {
    expect(firstAndLatest([rated('a')])).toMatchObject({ latest: { id: 'a' } });
    expect(firstAndLatest([rated('a')]).first).toBeUndefined();
    expect(firstAndLatest([unrated('a')])).toEqual({});
  });
});
