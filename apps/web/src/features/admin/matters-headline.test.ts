import { describe, expect, it } from 'vitest';
import { mattersHeadline } from './matters-headline.ts';

describe('mattersHeadline', () => {
  it.each([
    [{ total: 7, overdue: 0, today: 2 }, 'Seven things need a person. Two are due today.'],
    [{ total: 1, overdue: 0, today: 1 }, 'One thing needs a person. One is due today.'],
    [{ total: 31, overdue: 12, today: 2 }, '31 things need a person. Twelve are overdue.'],
    [{ total: 2, overdue: 0, today: 0 }, 'Two things need a person. None is due today.'],
    [{ total: 0, overdue: 0, today: 0 }, 'Nothing needs a person. The desk is clear.'],
  ])('%j', (counts, words) => {
    const { before, marked } = mattersHeadline(counts);
    expect(before + marked).toBe(words);
  });
});
