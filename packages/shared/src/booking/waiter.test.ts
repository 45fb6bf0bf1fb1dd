import { expect, it } from 'vitest';
import { startToOffer } from './waiter.ts';

const HOUR = 3_600_000;
const anything = { beforeMs: 10 * HOUR, passedMs: [], own: null };

it.each([
  ['the earliest', anything, 1],
  ['not what was passed', { ...anything, passedMs: [HOUR] }, 4],
  ['nothing at or after the limit', { ...anything, beforeMs: HOUR }, undefined],
  ['nothing before it is wanted', { ...anything, afterMs: 2 * HOUR }, 4],
  ['only what suits', { ...anything, suits: (start: number) => start > 4 * HOUR, beforeMs: 11 * HOUR }, 10],
  ['nothing over the own session', { ...anything, own: { startMs: 1.5 * HOUR, endMs: 2.5 * HOUR } }, 4],
  ['what ends as the own session starts', { ...anything, own: { startMs: 2 * HOUR, endMs: 3 * HOUR } }, 1],
])('offers %s', (_what, waiting, hour) => {
  const starts = [1, 4, 10].map((each) => each * HOUR);
  expect(startToOffer(starts, HOUR, waiting)).toBe(hour === undefined ? undefined : hour * HOUR);
});
