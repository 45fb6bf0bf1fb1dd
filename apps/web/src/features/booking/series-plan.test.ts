import { expect, it } from 'vitest';
import { startOfWeek, whyNot } from './series-plan.ts';

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
