import { expect, it } from 'vitest';
import { type DayPart, isInDayPart } from './day-part.ts';

const at = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;

it.each<[string, string, DayPart, boolean]>([
  ['2026-03-05T11:59:00Z', 'Europe/London', 'morning', true],
  ['2026-03-05T12:00:00Z', 'Europe/London', 'morning', false],
  ['2026-03-05T16:59:00Z', 'Europe/London', 'afternoon', true],
  ['2026-03-05T17:00:00Z', 'Europe/London', 'evening', true],
  ['2026-03-05T11:15:00Z', 'Asia/Kathmandu', 'evening', true], // 17:00 there
  ['2026-06-05T16:30:00Z', 'Europe/London', 'evening', true], // 17:30 in summer
  ['2026-03-05T03:00:00Z', 'Europe/London', 'any', true],
])('%s in %s is %s: %s', (instant, zone, part, is) => {
  expect(isInDayPart(at(instant), zone, part)).toBe(is);
});
