import { describe, expect, it } from 'vitest';
import { adjustUsefulness, type UsefulnessCell } from './adjusted-usefulness.ts';

const cell = (coach: string, verdict: number, ...useful: number[]): UsefulnessCell => ({
  coach,
  verdict,
  answers: useful.length,
  sum: useful.reduce((sum, each) => sum + each, 0),
  squares: useful.reduce((sum, each) => sum + each ** 2, 0),
});

/** Everybody gives 3.0 at a verdict of 2.5 and half a point more for each step; `lift` is the coach's own. */
const coach = (name: string, verdicts: readonly number[], lift = 0) =>
  verdicts.map((verdict) => {
    const at = 3 + 0.5 * (verdict - 2.5) + lift;
    return cell(name, verdict, at - 0.2, at + 0.2, at - 0.2, at + 0.2);
  });

describe('usefulness, adjusted for the verdict', () => {
  it('a coach who says no more often is not less useful for it', () => {
    const { model, coaches } = adjustUsefulness([...coach('strict', [1, 1, 2]), ...coach('mild', [3, 4, 4])]);
    expect(model.perVerdict).toBeCloseTo(0.5, 6);
    const [strict, mild] = [coaches.get('strict')!, coaches.get('mild')!];
    expect(strict.raw).toBeLessThan(mild.raw - 1);
    expect(strict.usefulness).toBeCloseTo(mild.usefulness, 6);
  });

  it('shrinks whoever has few answers to the mean of all', () => {
    const { coaches } = adjustUsefulness([
      ...coach('a', [1, 2, 3], 0.4),
      ...coach('b', [1, 2, 3], -0.4),
      ...coach('c', [1, 2, 3], 0.1),
      cell('new', 2, 4.2),
    ]);
    const [known, fresh] = [coaches.get('a')!, coaches.get('new')!];
    expect(fresh.sd).toBeGreaterThan(known.sd);
    expect(fresh.usefulness).toBeLessThan(4.2);
    expect(fresh.usefulness).toBeGreaterThan(3);
  });

  it('sees no difference where the coaches differ less than their answers do', () => {
    const { model, coaches } = adjustUsefulness([cell('a', 2, 1, 5, 3), cell('b', 2, 2, 4, 3)]);
    expect(model.between).toBe(0);
    expect(coaches.get('a')!.usefulness).toBe(coaches.get('b')!.usefulness);
  });

  it('has nothing to say of nothing', () => {
    expect(adjustUsefulness([]).coaches.size).toBe(0);
  });
});
