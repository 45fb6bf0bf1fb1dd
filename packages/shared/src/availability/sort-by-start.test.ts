import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByStart } from './sort-by-start.ts';

const starts = fc.array(fc.integer({ min: 0, max: 50_000 }), { maxLength: 60 });

it('sorts ranges by start, keeps each with its end and leaves what lies beyond the count', () => {
  fc.assert(
    fc.property(starts, fc.nat(5), (given, beyond) => {
      const start = Float64Array.from([...given, ...Array(beyond).fill(-1)]);
      const end = start.map((each, i) => each * 1_000 + i);
      const pairs = Array.from(start, (each, i) => [each, end[i]!]);
      sortByStart(start, end, given.length);
      const sorted = Array.from(start, (each, i) => [each, end[i]!]);
      const inOrder = pairs.slice(0, given.length).sort((a, b) => a[0]! - b[0]!);
      expect(sorted.map(([each]) => each)).toEqual([
        ...inOrder.map(([each]) => each),
        ...Array(beyond).fill(-1),
      ]);
      expect(new Set(sorted.map(String))).toEqual(new Set(pairs.map(String)));
    }),
  );
});
