import type { Verdict } from '@app/shared/reports/verdict';
import { describe, expect, it } from 'vitest';
import {
  chanceWords,
  guessWords,
  listed,
  perceptionWords,
  recordHeadline,
  witnessWords,
} from './progress-words.ts';

describe('recordHeadline', () => {
  it.each<[Verdict[], string]>([
    [[1, 2, 3], 'Three sessions since June: from a no to a leaning yes'],
    [[4, 3], 'Two sessions since June: from a yes to a leaning yes'],
    [[2, 2], 'Two sessions since June: a leaning no each time'],
    [[2, 3, 2], 'Three sessions since June: a leaning no again, as at first'],
    [[1], 'One session so far: a no'],
    [[], 'Two reports to open: your own view comes first'],
  ])('%j', (verdicts, words) => {
    const { lead, stroke } = recordHeadline({ verdicts, waiting: 2, since: 'June' });
    expect(`${lead} ${stroke}`).toBe(words);
  });
});

describe('guessWords', () => {
  const record = (right: number, tooHigh: number, tooLow: number) => ({
    guesses: right + tooHigh + tooLow,
    right,
    tooHigh,
    tooLow,
    meanChance: 40,
    calledBack: 1,
  });

  it.each([
    [record(0, 0, 0), 'No guess to compare yet. You are asked for one before a report opens.'],
    [record(1, 0, 0), 'You guessed the one answer so far.'],
    [record(0, 1, 0), 'The one time you guessed, the answer was worse than you expected.'],
    [record(0, 0, 1), 'The one time you guessed, the answer was better than you expected.'],
    [record(4, 0, 0), 'You guessed the answer all four times.'],
    [record(2, 0, 3), 'You guessed the answer twice in five. Three times it was better than you expected.'],
    [record(3, 2, 0), 'You guessed the answer three times in five. Twice it was worse than you expected.'],
    [
      record(0, 1, 2),
      'None of your three guesses was the answer. Twice it was better than you expected, once worse.',
    ],
  ])('%j', (given, words) => expect(guessWords(given)).toBe(words));

  it('sets chances beside answers, from two guesses on', () => {
    expect(chanceWords(record(1, 0, 2))).toBe(
      'You gave yourself a 40 % chance of a call-back on average; one of the three answers was a yes or a leaning yes.',
    );
    expect(chanceWords(record(1, 0, 0))).toBeNull();
  });
});

describe('perceptionWords', () => {
  const summary = (blind: number, above: number, below: number, compared = 10) => ({
    blindSpots: Array.from({ length: blind }),
    hiddenStrengths: [],
    agreed: compared - above - below,
    above,
    below,
    compared,
  });

  it.each([
    [summary(3, 5, 0), summary(1, 2, 4), 'Three blind spots at first, one in the latest.', 'below', 'four'],
    [summary(1, 1, 0), summary(0, 6, 1), 'One blind spot at first, none in the latest.', 'above', 'six'],
    [undefined, summary(0, 1, 2), 'No blind spots in the one session that both of', 'below', 'two'],
  ])('%#', (first, latest, blind, side, count) => {
    const words = perceptionWords(first, latest);
    expect(words).toContain(blind);
    expect(words).toContain(`you put yourself ${side} the coach on ${count} of ten dimensions`);
  });

  it('says so when both gave the same all through', () => {
    expect(perceptionWords(undefined, summary(0, 0, 0))).toContain('the same level on all ten dimensions');
  });
});

describe('witnessWords', () => {
  it('is one person’s view however often that person says it', () => {
    expect(witnessWords(['Adaeze'], 3)).toBe('One person’s view: Adaeze, three times');
    expect(witnessWords(['Adaeze', 'Daniel'], 2)).toBe('Adaeze and Daniel each named it');
  });
});

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j', (words, sentence) => expect(listed(words)).toBe(sentence));
});
