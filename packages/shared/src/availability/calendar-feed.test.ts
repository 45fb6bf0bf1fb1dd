import { expect, it } from 'vitest';
import { closesEverything } from './calendar-feed.ts';

const now = Temporal.Instant.from('2026-03-02T12:00:00Z');
const ago = (time: Temporal.DurationLike) => now.subtract(time);
const fresh = { readAt: ago({ hours: 3 }), silentSince: null };
const old = { readAt: ago({ hours: 3, seconds: 1 }), silentSince: null };

it.each([
  ['read three hours ago', fresh, false],
  ['read longer ago, before anybody marked it', old, true],
  ['never read', { readAt: null, silentSince: null }, true],
  ['marked, by whichever clock', { ...fresh, silentSince: now }, true],
] as const)('a calendar that is to close everything does so when it is %s', (_when, silence, closes) => {
  expect(closesEverything({ whenSilent: 'close', ...silence }, now)).toBe(closes);
  expect(closesEverything({ whenSilent: 'keep', ...silence }, now)).toBe(false);
});
