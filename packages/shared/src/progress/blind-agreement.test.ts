import { describe, expect, it } from 'vitest';
import { blindAgreement, type DoubleRated } from './blind-agreement.ts';

/** Sessions from bad to good; the second coach differs by `off` on every other dimension. */
const sessions = (count: number, off: number): DoubleRated[] =>
  Array.from({ length: count }, (_, at) => {
    const base = 1 + (at % 4);
    return [0, 1, 0, 1].map((more, d) => [base + more, Math.min(5, base + more + (d % 2) * off)] as const);
  });

describe('agreement with blind second ratings', () => {
  it('says nothing below ten sessions, and how near the levels are all the same', () => {
    const found = blindAgreement(sessions(9, 1));
    expect(found).toMatchObject({ sessions: 9, icc: null, alpha: null });
    expect(found.withinOne).toBe(1);
  });

  it('is high with an interval around it when two see the same', () => {
    const { icc, alpha } = blindAgreement(sessions(12, 1));
    expect(icc!.value).toBeGreaterThan(0.8);
    expect(icc!.lo).toBeLessThan(icc!.value);
    expect(icc!.hi).toBeGreaterThan(icc!.value);
    expect(alpha!.lo).toBeLessThanOrEqual(alpha!.value);
    expect(alpha!.hi).toBeGreaterThanOrEqual(alpha!.value);
    expect(alpha!.band).toBe('dependable');
  });

  it('comes out the same each time', () => {
    expect(blindAgreement(sessions(12, 2))).toEqual(blindAgreement(sessions(12, 2)));
  });

  it('has no coefficient where nothing varies', () => {
    const flat = Array.from(
      { length: 10 },
      (): DoubleRated => [
        [3, 3],
        [3, 3],
      ],
    );
    expect(blindAgreement(flat)).toMatchObject({ icc: null, alpha: null, exact: 1 });
  });
});
