import { describe, expect, it } from 'vitest';
import { minutesOfDay, timeOfDay } from './time-of-day.ts';

describe('minutesOfDay', () => {
  it.each([
    ['00:00', 0],
    ['09:30', 570],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('%s is %i minutes after midnight, and back', (text, minutes) => {
    expect(minutesOfDay(text)).toBe(minutes);
    expect(timeOfDay(minutes)).toBe(text);
  });

  it.each(['24:01', '25:00', '9:30', '09:60', '0930', '09:30:00', ''])('%s is no time of day', (text) => {
    expect(minutesOfDay(text)).toBeUndefined();
  });
});
