import { describe, expect, it } from 'vitest';
import type { Verdict } from '../reports/verdict.ts';
import { guessRecord } from './guess-record.ts';

const session = (verdict: Verdict, guessed: Verdict, callBackChance = 50) => ({
  verdict,
  guess: { verdict: guessed, callBackChance },
});

describe('guessRecord', () => {
  it('tells right guesses from those that were too high and too low', () => {
    const record = guessRecord([session(1, 3), session(2, 3), session(2, 2), session(4, 3)]);
    expect(record).toMatchObject({ guesses: 4, right: 1, tooHigh: 2, tooLow: 1 });
  });

  it('sets the mean chance beside how often it came to a call-back', () => {
    const record = guessRecord([session(2, 3, 60), session(3, 3, 55), session(4, 3, 70)]);
    expect(record).toMatchObject({ meanChance: 62, calledBack: 2 });
  });

  it('has no mean of nothing', () => {
    expect(guessRecord([])).toMatchObject({ guesses: 0, meanChance: null });
  });
});
