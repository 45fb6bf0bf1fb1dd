import { describe, expect, it } from 'vitest';
import type { Verdict } from '../reports/verdict.ts';
import { verdictPath } from './verdict-path.ts';

describe('verdictPath', () => {
  it.each<[string, Verdict[], ReturnType<typeof verdictPath>]>([
    ['nothing', [], undefined],
    ['one answer is no path', [3], undefined],
    ['up, whatever lies between', [1, 4, 3], { from: 1, to: 3, turn: 'better' }],
    ['down, whatever lies between', [3, 4, 2], { from: 3, to: 2, turn: 'worse' }],
    ['the same all along', [2, 2, 2], { from: 2, to: 2, turn: 'steady' }],
    ['away and back', [2, 3, 2], { from: 2, to: 2, turn: 'back' }],
  ])('%s', (_case, verdicts, expected) => {
    expect(verdictPath(verdicts)).toEqual(expected);
  });
});
