import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClock } from '../../ui/format-duration.ts';
import { parseClock } from './clock-text.ts';

describe('parseClock', () => {
  it.each([
    ['15:05', 905],
    ['1:02:05', 3725],
    ['12', 720],
    [' 0:07 ', 7],
    ['15:65', undefined],
    ['quarter past', undefined],
    ['', undefined],
  ])('%s is %s seconds', (text, seconds) => {
    expect(parseClock(text)).toBe(seconds);
  });

  it('reads back what we write', () => {
    fc.assert(
      fc.property(fc.nat({ max: 35_999 }), (seconds) => {
        expect(parseClock(formatClock(seconds))).toBe(seconds);
      }),
    );
  });
});
