import { describe, expect, it } from 'vitest';
import { freeId, linesOf, moved, withOptional } from './edit-rubric.ts';

describe('editing a rubric', () => {
  it('moves an entry by one place and never out of the list', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });

  it('finds an id that is free, also after one in the middle was removed', () => {
    expect(freeId([{ id: 'question-1' }, { id: 'question-3' }], 'question')).toBe('question-4');
    expect(freeId([], 'question')).toBe('question-1');
  });

  it('takes a line for an entry and leaves empty ones and empty texts out', () => {
    expect(linesOf(' Ask again. \n\n Wait. ')).toEqual(['Ask again.', 'Wait.']);
    expect(withOptional({ id: 'a', why: 'x' }, 'why', '')).toEqual({ id: 'a' });
  });
});
