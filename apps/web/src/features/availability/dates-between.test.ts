import { expect, it } from 'vitest';
import { datesBetween } from './dates-between.ts';

const today = '2026-03-28';

it('counts both ends, over the end of a month and a clock change', () => {
  expect(datesBetween('2026-03-28', '2026-04-01', today)).toEqual([
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
    '2026-03-31',
    '2026-04-01',
  ]);
});

it.each([
  ['nothing', '', '', 'from'],
  ['yesterday', '2026-03-27', '2026-03-27', 'from'],
  ['an end before the start', '2026-04-02', '2026-04-01', 'until'],
  ['a day more than two months', '2026-04-01', '2026-06-02', 'until'],
])('does not take %s', (_what, from, until, field) => {
  expect(datesBetween(from, until, today)).toMatchObject({ field });
});

it('takes two whole months', () => {
  expect(datesBetween('2026-04-01', '2026-06-01', today)).toHaveLength(62);
});
