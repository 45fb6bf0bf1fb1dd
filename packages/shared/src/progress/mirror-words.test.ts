import { describe, expect, it } from 'vitest';
import { haloWord, leniencyWord, rangeWord } from './mirror-words.ts';
import { bandOf } from './rater-model.ts';

describe('the words of the mirror', () => {
  it.each([
    ['not enough data', 0.6, 0.1],
    ['about the same', 0.2, 0.01],
    ['about the same', 0.3, 0.09],
    ['generous', 0.4, 0.04],
    ['strict', -0.4, 0.04],
  ])('%s at a leniency of %d with a variance of %d', (word, leniency, variance) => {
    expect(leniencyWord(bandOf(leniency, variance))).toBe(word);
  });

  it('has no word for whom nobody links', () => {
    expect(leniencyWord(undefined)).toBe('not enough data');
  });

  it('talks of halo above a half and of one level past a half, from five sessions on', () => {
    expect([haloWord(4, 0.9), haloWord(5, 0.5), haloWord(5, 0.51)]).toEqual([
      'not enough data',
      'told apart',
      'worth a look',
    ]);
    expect([rangeWord(4, 0.9), rangeWord(5, 0.5), rangeWord(5, 0.6)]).toEqual([
      'not enough data',
      'told apart',
      'worth a look',
    ]);
  });
});
