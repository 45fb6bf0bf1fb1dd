import { describe, expect, it } from 'vitest';
import { adjustedWords } from './adjusted-words.ts';

const at = [{ bookingId: 'bkg_1' as never, level: 3.94, lo80: 3.3, hi80: 5.2 }];
const dimension = { rubric: 'universal', dimension: 'interest', at, phrase: null };

describe('adjustedWords', () => {
  it('never says the bare number, and stays on the scale', () => {
    expect(adjustedWords(dimension)).toBe('One session: 3.9, likely between 3.3 and 5.0');
    expect(adjustedWords({ ...dimension, phrase: 'too early to tell' })).toMatch(/^Too early to tell: 3\.9/);
  });

  it('says nothing where nothing was marked', () => {
    expect(adjustedWords(undefined)).toBeNull();
    expect(adjustedWords({ ...dimension, at: [] })).toBeNull();
  });
});
