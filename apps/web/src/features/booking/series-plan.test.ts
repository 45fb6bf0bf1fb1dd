import { expect, it } from 'vitest';
import { sayClockShift, startOfWeek, whyNot } from './series-plan.ts';

const free = { startsAt: '2026-03-05T18:00:00Z', isShifted: false, refusal: null, nearest: [] };
const taken = { ...free, refusal: 'busy' as const, nearest: ['2026-03-05T19:00:00Z'] };

it('takes a free week as planned, and a taken one only where another time was chosen', () => {
  expect(startOfWeek(free, 0, new Map())).toBe(free.startsAt);
  expect(startOfWeek(taken, 1, new Map())).toBeNull();
  expect(startOfWeek(taken, 1, new Map([[1, taken.nearest[0]!]]))).toBe('2026-03-05T19:00:00Z');
  expect(startOfWeek(free, 2, new Map([[2, null]]))).toBeNull();
});

it('says whose reason it is', () => {
  expect(whyNot('you_are_busy', 'Zoe')).toBe('you sit in another session');
  expect(whyNot('notice', 'Zoe')).toBe('too soon for Zoe');
});

it('says at the first week after a clock change whose clock it was, and what the other reads then', () => {
  const denver = { name: 'Zoe', timeZone: 'America/Denver' };
  const weeks = (...starts: [string, string]) => sayClockShift(starts, 'Europe/Berlin', denver);
  // Denver changes on 8 March 2026, Berlin on 29 March; 18:00 in Berlin throughout.
  expect(weeks('2026-03-05T17:00:00Z', '2026-03-12T17:00:00Z')).toBe(
    'Zoe’s clock has changed by then: 18:00 for you, now 11:00 for Zoe, not 10:00.',
  );
  expect(weeks('2026-03-12T17:00:00Z', '2026-03-19T17:00:00Z')).toBeNull();
  expect(weeks('2026-03-26T17:00:00Z', '2026-04-02T16:00:00Z')).toBe(
    'Your clock has changed by then: 18:00 for you, now 10:00 for Zoe, not 11:00.',
  );
  const rome = { name: 'Ugo', timeZone: 'Europe/Rome' };
  expect(sayClockShift(['2026-03-26T17:00:00Z', '2026-04-02T16:00:00Z'], 'Europe/Berlin', rome)).toBe(
    'Both your clocks have changed by then: 18:00 for you, as before 18:00 for Ugo.',
  );
});
