import { describe, expect, it } from 'vitest';
import { drawReason, lotOf } from './second-rating-draw.ts';

const NOW = Temporal.Instant.from('2026-06-30T12:00:00Z');
const ago = (days: number) => NOW.subtract({ hours: 24 * days });
const NEW_COACH = { candidateDrawnAt: null, coachDrawnAt: null, coachRatedAt: null, coachSince: ago(10) };
const ids = Array.from({ length: 20_000 }, (_, at) => `rpt_0199${at.toString(16).padStart(8, '0')}`);
const out = ids.find((id) => lotOf(id) > 0.5)!;

describe('drawReason', () => {
  it('draws about one in twenty, the same ones each time', () => {
    const drawn = ids.filter((id) => drawReason(id, 20, NEW_COACH, NOW) === 'lot');
    expect(drawn.length).toBeGreaterThan(900);
    expect(drawn.length).toBeLessThan(1_100);
    expect(ids.filter((id) => drawReason(id, 20, NEW_COACH, NOW) === 'lot')).toEqual(drawn);
  });

  it('keeps at a rarer rate only some of those of a commoner one', () => {
    const [rare, common] = [40, 20].map(
      (oneIn) => new Set(ids.filter((id) => drawReason(id, oneIn, NEW_COACH, NOW))),
    );
    expect(rare!.isSubsetOf(common!)).toBe(true);
    expect(rare!.size).toBeLessThan(common!.size);
  });

  it('draws every one at 1 and none at 0', () => {
    expect(drawReason(out, 1, NEW_COACH, NOW)).toBe('lot');
    expect(drawReason(out, 0, { ...NEW_COACH, coachSince: ago(400) }, NOW)).toBeNull();
  });

  it('draws the next report of a coach whom nobody rated for a quarter', () => {
    const owed = { ...NEW_COACH, coachSince: ago(92) };
    expect(drawReason(out, 20, owed, NOW)).toBe('quarter');
    expect(drawReason(out, 20, { ...owed, coachRatedAt: ago(90) }, NOW)).toBeNull();
    expect(drawReason(out, 20, { ...owed, coachRatedAt: ago(92) }, NOW)).toBe('quarter');
    expect(drawReason(out, 20, { ...owed, coachDrawnAt: ago(27) }, NOW)).toBeNull();
    expect(drawReason(out, 20, { ...owed, coachDrawnAt: ago(29) }, NOW)).toBe('quarter');
  });

  it('asks a candidate once a quarter at most', () => {
    const asked = { ...NEW_COACH, candidateDrawnAt: ago(90) };
    expect(drawReason(out, 1, asked, NOW)).toBeNull();
    expect(drawReason(out, 1, { ...asked, candidateDrawnAt: ago(91) }, NOW)).toBe('lot');
  });
});
