import { expect, it } from 'vitest';
import { isCovered } from './stripe-cover.ts';

it.each([
  ['nothing owed and nothing held', 0, 0, true],
  ['a cent short of 105 %', 10_499, 10_000, false],
  ['105 % exactly', 10_500, 10_000, true],
  ['an overdrawn balance', -1, 0, false],
])('%s', (_what, heldMinor, owedMinor, covered) => {
  expect(isCovered({ heldMinor, owedMinor })).toBe(covered);
});
