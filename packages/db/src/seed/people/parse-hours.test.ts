import { describe, expect, it } from 'vitest';
import { parseHours } from './parse-hours.ts';

describe('parseHours', () => {
  it('reads days and times', () => {
    expect(parseHours('Mo We 18:00-21:00; Sa 10:00-13:00')).toEqual([
      { day: 1, start: '18:00', end: '21:00' },
      { day: 3, start: '18:00', end: '21:00' },
      { day: 6, start: '10:00', end: '13:00' },
    ]);
  });

  it.each(['Mo', 'Mon 18:00-21:00', 'Mo 18-21', 'Mo 18:00'])('refuses %s', (text) => {
    expect(() => parseHours(text)).toThrow(RangeError);
  });
});
