import { expect, it } from 'vitest';
import { sayWanted, type Waiting } from './wait-words.ts';

const waiting = {
  from: '2026-03-05T00:00:00Z',
  before: '2026-03-20T00:00:00Z',
  dayPart: 'evening',
  timeZone: 'Europe/London',
} as Waiting;
const now = Temporal.Instant.from('2026-03-02T09:00:00Z');

it('names the last day that is wanted, not the midnight after it', () => {
  expect(sayWanted(waiting, now)).toBe('from Thu 5 Mar until Thu 19 Mar, in the evening');
});

it('needs no first day', () => {
  expect(sayWanted({ ...waiting, from: null, dayPart: 'any' }, now)).toBe(
    'until Thu 19 Mar, at any time of day',
  );
});
