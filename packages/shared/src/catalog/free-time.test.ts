import { describe, expect, it } from 'vitest';
import { inWeekParts } from './free-time.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;

describe('inWeekParts', () => {
  it('takes any start when nothing is wanted', () =>
    expect(inWeekParts({ timeZone: 'UTC', parts: [] })(0)).toBe(true));

  it.each([
    ['Sunday 17:00 in Kathmandu', '2026-03-29T11:15:00Z', ['7e'], true],
    ['a minute before', '2026-03-29T11:14:00Z', ['7e'], false],
    ['Sunday 16:59 is midday', '2026-03-29T11:14:00Z', ['7d'], true],
    ['Saturday in Kathmandu is not Friday', '2026-03-28T03:00:00Z', ['5m'], false],
  ] as const)('%s', (_what, start, parts, fits) => {
    expect(inWeekParts({ timeZone: 'Asia/Kathmandu', parts })(at(start))).toBe(fits);
  });

  it('follows the clock change within one question', () => {
    const isEvening = inWeekParts({ timeZone: 'Europe/Dublin', parts: ['6e', '7e'] });
    expect(isEvening(at('2026-03-28T16:30:00Z'))).toBe(false); // 16:30 on the day before
    expect(isEvening(at('2026-03-29T16:30:00Z'))).toBe(true); // 17:30 once the clocks are forward
    expect(isEvening(at('2026-03-28T17:30:00Z'))).toBe(true);
  });
});

it('asked at the clock change itself, still knows what the clock showed before', () => {
  const isMorning = inWeekParts({ timeZone: 'Pacific/Chatham', parts: ['6m'] });
  isMorning(Date.parse('2026-04-04T14:00:00Z')); // 03:45 becomes 02:45
  expect(isMorning(Date.parse('2026-04-03T16:15:00Z'))).toBe(true); // 06:00, still 13:45 ahead
});
