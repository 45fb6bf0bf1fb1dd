import { describe, expect, it } from 'vitest';
import { tallyStrokes } from './tally-strokes.ts';

describe('tallyStrokes', () => {
  it.each([0, 1, 4, 5, 6, 23])('draws one stroke for each of %i, all different', (count) => {
    const { strokes } = tallyStrokes(count);
    expect(new Set(strokes).size).toBe(count);
  });

  it('takes no room for nothing and more room for more', () => {
    const widths = [0, 1, 4, 5, 6, 10, 11].map((count) => tallyStrokes(count).width);
    expect(widths[0]).toBe(0);
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
  });
});
