import { describe, expect, it } from 'vitest';
import { getShippedRubric } from '../rubrics/shipped-rubrics.ts';
import {
  calibrationResult,
  compareWithReference,
  nextCalibrationAt,
  sessionsToRead,
} from './calibration-result.ts';
import { dimensionsOf, referenceSessions } from './reference-session.ts';

const rated = (verdict: number, ...levels: number[]) => ({
  verdict,
  ratings: levels.map((level, at) => ({ dimension: `d${at}`, level })),
});

describe('a coach beside the reference', () => {
  it('is above it by the mean and uneven by the spread', () => {
    const found = compareWithReference(rated(3, 3, 4, 5, 3), rated(2, 2, 3, 4, 3));
    expect(found).toMatchObject({ elevation: 0.75, sameSide: false, exact: 1, within: 4, of: 4 });
    expect(found.profileError).toBeCloseTo(0.433, 3);
  });

  it('passes when near on the whole, and not when generous all along', () => {
    const near = compareWithReference(rated(2, 2, 3, 4), rated(1, 2, 3, 4));
    expect(calibrationResult([near, near, near])).toMatchObject({ passed: true, sameSides: 3 });
    const above = compareWithReference(rated(2, 3, 4, 5), rated(2, 2, 3, 4));
    expect(calibrationResult([above, above, above])).toMatchObject({ passed: false, elevation: 1 });
  });

  it('does not pass when it says yes where the reference says no in two of three', () => {
    const other = compareWithReference(rated(3, 2, 3, 4), rated(2, 2, 3, 4));
    const same = compareWithReference(rated(2, 2, 3, 4), rated(2, 2, 3, 4));
    expect(calibrationResult([other, same, same]).passed).toBe(true);
    expect(calibrationResult([other, other, same]).passed).toBe(false);
  });

  it('may be tried again after a day, and is renewed after a quarter', () => {
    const at = Temporal.Instant.from('2026-03-01T10:00:00Z');
    expect(nextCalibrationAt(at, false).toString()).toBe('2026-03-02T10:00:00Z');
    expect(nextCalibrationAt(at, true).toString()).toBe('2026-05-30T10:00:00Z');
  });
});

describe('the reference sessions', () => {
  it('rate dimensions of the universal rubric, each on a line the candidate spoke', () => {
    expect(referenceSessions).toHaveLength(3);
    const known = getShippedRubric('universal').dimensions.map(({ id }) => id);
    for (const session of referenceSessions) {
      expect(dimensionsOf(session).every((dimension) => known.includes(dimension.id))).toBe(true);
      for (const { line } of session.reference.ratings)
        expect(session.transcript[line]?.who).toBe('candidate');
      const times = session.transcript.map(({ at }) => at);
      expect(times).toEqual([...times].sort());
    }
  });
});

describe('sessionsToRead', () => {
  const all = ['a', 'b', 'c'];
  const read = (...passed: boolean[]) =>
    sessionsToRead(
      all,
      passed.map((each, at) => ({ attempt: at + 1, passed: each })),
    );

  it('asks for all until a set has passed, and after one that has not', () => {
    expect(read()).toEqual(all);
    expect(read(false)).toEqual(all);
    expect(read(true, false)).toEqual(all);
  });

  it('then asks for one a quarter, in turn', () => {
    expect(read(true)).toEqual(['a']);
    expect(read(true, true)).toEqual(['b']);
    expect(read(true, true, true)).toEqual(['c']);
    expect(read(true, true, true, true)).toEqual(['a']);
    expect(read(true, false, true)).toEqual(['a']);
  });
});
