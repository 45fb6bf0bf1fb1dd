import { describe, expect, it } from 'vitest';
import { whenWords } from './when-words.ts';

describe('whenWords', () => {
  it.each([
    [['1e', '2e', '3e', '4e', '5e'], 'Weekday evenings'],
    [['6m', '6d', '6e', '7m', '7d', '7e'], 'Weekends'],
    [['7m', '6m'], 'Weekend mornings'],
    [['1e', '2e', '3e', '4e', '5e', '6e', '7e'], 'Evenings'],
    [['1e', '2e', '3e', '4e'], undefined],
    [['7m'], 'Sunday mornings'],
    [['6m', '7e'], undefined],
  ])('%j reads %s', (parts, words) => expect(whenWords(parts)).toBe(words));
});
