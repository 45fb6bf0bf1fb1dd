import { describe, expect, it } from 'vitest';
import { number, oneOf, searchParams, text } from './search-params.ts';

const read = searchParams({ q: text, page: number, sort: oneOf(['price', 'soonest']) });

describe('searchParams', () => {
  it('keeps what is of the kind, empty and nought included', () => {
    expect(read({ q: '', page: 0, sort: 'soonest' })).toEqual({ q: '', page: 0, sort: 'soonest' });
  });

  it('leaves out the rest instead of failing', () => {
    expect(read({ q: 12, page: '2', sort: 'constructor', other: 'x' })).toEqual({});
    expect(read({ page: Number.NaN })).not.toHaveProperty('page');
  });
});
