import { describe, expect, it } from 'vitest';
import { headlineHeart } from './headline-heart.ts';

describe('headlineHeart', () => {
  it.each([
    ['I turned down 185 people, and not one was told why.', 'not one was told why', '.'],
    ['Nobody rambles on purpose. I sit there with a stopwatch', 'there with a stopwatch', ''],
    ['You said users eleven times and did not name one.', 'and did not name one', '.'],
    ['I start late. I end on time!', 'I end on time', '!'],
    ['Short', 'Short', ''],
    ['', '', ''],
  ])('of “%s”', (headline, heart, after) => {
    const parts = headlineHeart(headline);
    expect(parts).toMatchObject({ heart, after });
    expect(parts.before + parts.heart + parts.after).toBe(headline);
  });
});
