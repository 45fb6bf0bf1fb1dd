import { expect, it } from 'vitest';
import { nearestSlots } from './nearest-slots.ts';

it.each([
  ['in the middle', 31, [20, 30, 40]],
  ['of two equally near, the earlier', 25, [10, 20, 30]],
  ['before all', 1, [10, 20, 30]],
  ['after all', 99, [30, 40, 60]],
  ['at one of them', 40, [30, 40, 20].sort()],
])('%s', (_where, wanted, nearest) => {
  expect(nearestSlots([10, 20, 30, 40, 60], wanted)).toEqual(nearest);
});

it('gives what there is', () => {
  expect(nearestSlots([10], 50)).toEqual([10]);
  expect(nearestSlots([], 50)).toEqual([]);
});
