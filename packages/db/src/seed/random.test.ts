import { isId } from '@app/shared/id/id';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';
import { createIds } from './seed-ids.ts';

describe('createRandom', () => {
  it('repeats itself for a seed and a label, and for nothing else', () => {
    const draw = (seed: number, label: string) => {
      const random = createRandom(seed, label);
      return Array.from({ length: 20 }, () => random.int(0, 1_000));
    };
    expect(draw(7, 'a')).toEqual(draw(7, 'a'));
    expect(draw(7, 'a')).not.toEqual(draw(8, 'a'));
    expect(draw(7, 'a')).not.toEqual(draw(7, 'b'));
  });

  it('keeps every item when it shuffles, and stays inside its limits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const random = createRandom(seed, 'shuffle');
        expect(random.shuffled(items).sort()).toEqual([...items].sort());
        const drawn = random.int(-3, 4);
        expect(drawn).toBeGreaterThanOrEqual(-3);
        expect(drawn).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('picks heavy items more often', () => {
    const random = createRandom(1, 'weights');
    const drawn = Array.from({ length: 500 }, () =>
      random.weighted(['light', 'heavy'], (each) => (each === 'heavy' ? 9 : 1)),
    );
    expect(drawn.filter((each) => each === 'heavy').length).toBeGreaterThan(400);
  });
});

describe('createIds', () => {
  it('makes ids of the moment and the kind, each another one', () => {
    const makeId = createIds(createRandom(1, 'ids'));
    const at = Temporal.Instant.from('2026-05-05T09:00:00Z');
    const ids = Array.from({ length: 500 }, () => makeId('booking', at));
    expect(new Set(ids).size).toBe(500);
    expect(ids.every((id) => isId('booking', id))).toBe(true);
    expect(makeId('booking', at.add({ seconds: 1 })) > ids[0]!).toBe(true);
  });
});
