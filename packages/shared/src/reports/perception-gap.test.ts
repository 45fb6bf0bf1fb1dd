import { describe, expect, it } from 'vitest';
import { perceptionOf } from './perception-gap.ts';

describe('perceptionOf', () => {
  it.each([
    ['two above the coach', 4, 2, 'blind spot'],
    ['one above', 3, 2, ''],
    ['the same', 3, 3, 'agreed'],
    ['one below', 2, 3, ''],
    ['two below', 2, 4, 'hidden strength'],
    ['no level of their own', null, 2, ''],
    ['not observed', 4, null, ''],
  ] as const)('%s', (_where, own, coach, word) => {
    expect(perceptionOf(own, coach)).toBe(word);
  });
});
