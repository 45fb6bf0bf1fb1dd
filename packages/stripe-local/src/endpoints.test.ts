import { expect, it } from 'vitest';
import { endpoints } from './endpoints.ts';
import { describedOperations, hasSpec, operationName, whySkipped } from './test-spec.ts';

it.skipIf(!hasSpec)(`everything that the description describes is answered${whySkipped}`, () => {
  const answered = new Set(endpoints.map(({ method, path }) => operationName(method, path)));
  expect(describedOperations.filter((operation) => !answered.has(operation))).toEqual([]);
  expect(describedOperations.length).toBeGreaterThan(80);
});
