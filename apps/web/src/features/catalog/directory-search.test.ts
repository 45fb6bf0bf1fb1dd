import { describe, expect, it } from 'vitest';
import { countFilters, toggled, toggledAll, toQuestion } from './directory-search.ts';

describe('toQuestion', () => {
  it('asks for everything when the address says nothing', () => {
    expect(toQuestion({}, 'UTC')).toMatchObject({
      text: '',
      sessionTypes: [],
      priceMaxMinor: null,
      sort: 'candour',
      page: 1,
    });
  });

  it('leaves out what it does not know instead of failing', () => {
    const search = { type: 'behavioural,juggling', at: '2e,9x', from: 'tomorrow', page: -3, price: 130 };
    expect(toQuestion(search, 'UTC')).toMatchObject({
      sessionTypes: ['behavioural'],
      freeParts: ['2e'],
      freeFrom: null,
      page: 1,
      priceMaxMinor: 13_000,
    });
  });
});

describe('lists in the address', () => {
  it('adds and takes out one', () => {
    expect(toggled(['coding'], 'behavioural')).toBe('behavioural,coding');
    expect(toggled(['coding'], 'coding')).toBeUndefined();
  });

  it('fills a group that is partly there before it empties it', () => {
    expect(toggledAll(['1e'], ['1e', '2e'])).toBe('1e,2e');
    expect(toggledAll(['1e', '2e', '6m'], ['1e', '2e'])).toBe('6m');
  });

  it('counts the hours of a week as one filter', () =>
    expect(countFilters({ at: '1e,2e', lang: 'English' })).toBe(2));
});
