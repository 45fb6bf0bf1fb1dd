import { expect, it } from 'vitest';
import { similarStarts } from './similar-starts.ts';

/** A Tuesday at 18:00 in Berlin, before the clocks change on 29 March. */
const like = { startsAt: Temporal.Instant.from('2026-03-17T17:00:00Z'), timeZone: 'Europe/Berlin' };
const pick = (starts: string[], count?: number) =>
  similarStarts(
    starts.map((start) => Temporal.Instant.from(start).epochMilliseconds),
    like,
    count,
  ).map((start) => Temporal.Instant.fromEpochMilliseconds(start).toString());

it('takes the weekday and the hour of the clock, also after a clock change', () => {
  const starts = [
    '2026-03-24T17:00:00Z',
    '2026-03-25T17:00:00Z',
    '2026-03-31T16:00:00Z',
    '2026-03-31T17:00:00Z',
  ];
  expect(pick(starts, 2)).toEqual(['2026-03-24T17:00:00Z', '2026-03-31T16:00:00Z']);
});

it('prefers the weekday at another hour to another day at that hour', () => {
  expect(pick(['2026-03-23T17:00:00Z', '2026-03-24T09:00:00Z'], 1)).toEqual(['2026-03-24T09:00:00Z']);
});

it('gives one of each day, soonest first, and what there is', () => {
  const starts = ['2026-03-24T16:30:00Z', '2026-03-24T17:00:00Z', '2026-03-26T17:00:00Z'];
  expect(pick(starts)).toEqual(['2026-03-24T17:00:00Z', '2026-03-26T17:00:00Z']);
  expect(pick([])).toEqual([]);
});
