import { describe, expect, it } from 'vitest';
import { optionalNumber, optionalOneOf, optionalText } from './search-params.ts';

describe('search params', () => {
  it('leaves out what is not of the kind', () => {
    expect(optionalText(12)).toBeUndefined();
    expect(optionalNumber('12')).toBeUndefined();
    expect(optionalNumber(Number.NaN)).toBeUndefined();
    expect(optionalOneOf(['price', 'soonest'], 'constructor')).toBeUndefined();
  });

  it('keeps what is', () => {
    expect(optionalText('')).toBe('');
    expect(optionalNumber(0)).toBe(0);
    expect(optionalOneOf(['price', 'soonest'], 'soonest')).toBe('soonest');
  });
});
