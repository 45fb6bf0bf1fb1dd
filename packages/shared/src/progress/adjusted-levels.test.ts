import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustLevels } from './adjusted-levels.ts';
import { changePhrase } from './change-phrase.ts';
import { DEFAULT_VARIANCE as vc } from './rater-variance.ts';

const mark = fc.record({ y: fc.integer({ min: 1, max: 5 }), coach: fc.constantFrom('ana', 'bo', 'cy') });
const ask = (obs: { y: number; coach: string }[], coaches = {}) =>
  adjustLevels({ obs, dimensionMean: 3.1, coaches, vc });

describe('adjustLevels', () => {
  it('stays inside its band, which narrows nowhere to nothing', () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 20 }), (obs) => {
        const { levels } = ask(obs);
        expect(levels).toHaveLength(obs.length);
        for (const { level, lo80, hi80, sd } of levels) {
          expect(sd).toBeGreaterThan(0);
          expect(level).toBeGreaterThan(lo80);
          expect(level).toBeLessThan(hi80);
        }
      }),
    );
  });

  it('doubts a change less when the coach stays the same', () => {
    const [first, second] = [
      { y: 2, coach: 'ana' },
      { y: 4, coach: 'ana' },
    ];
    const same = ask([first, second]).change!;
    const other = ask([first, { ...second, coach: 'bo' }]).change!;
    expect(same.pImproved).toBeGreaterThan(other.pImproved);
  });

  it('is the mirror when every mark is', () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 2, maxLength: 10 }), (obs) => {
        const mirrored = obs.map(({ y, coach }) => ({ y: 6.2 - y, coach }));
        expect(ask(mirrored).change!.mean).toBeCloseTo(-ask(obs).change!.mean, 8);
      }),
    );
  });

  it('promises nothing after one session', () => {
    expect(ask([{ y: 5, coach: 'ana' }]).change).toBeUndefined();
    expect(ask([])).toEqual({ levels: [], rawChange: 0 });
  });
});

it.each([
  [0.95, 'better'],
  [0.8, 'probably better'],
  [0.2, 'probably lower'],
  [0.05, 'lower'],
] as const)('at exactly %d it says %s', (p, phrase) => {
  expect(changePhrase(p)).toBe(phrase);
});
