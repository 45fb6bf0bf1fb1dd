import { describe, expect, it } from 'vitest';
import { headlineCounts, type OutcomeResult, resolveOutcome } from './outcome-resolution.ts';

const today = Temporal.PlainDate.from('2026-04-30');

describe('resolveOutcome', () => {
  it.each<[string, string, OutcomeResult, 0 | 1 | null]>([
    ['a call-back counts on the day itself', '2026-04-30', 'called_back', 1],
    ['a refusal counts on the day itself', '2026-04-30', 'not_called_back', 0],
    ['twenty days of silence are still waiting', '2026-04-10', 'pending', null],
    ['twenty-one days of silence are a no', '2026-04-09', 'pending', 0],
    ['an interview ahead is left out', '2026-05-30', 'pending', null],
    ['what was withdrawn never counts', '2026-01-01', 'withdrawn', null],
  ])('%s', (_case, on, result, counts) => {
    expect(resolveOutcome({ on, result }, today)).toBe(counts);
  });
});

describe('headlineCounts', () => {
  it('leaves out what was recalled, on both sides', () => {
    const entry = (
      phase: 'before' | 'after',
      recordedAs: 'prospective' | 'recalled',
      result: OutcomeResult,
    ) => ({
      ...{ on: '2026-03-01', phase, recordedAs, result },
    });
    const log = [
      entry('before', 'recalled', 'not_called_back'),
      entry('before', 'prospective', 'not_called_back'),
      entry('after', 'prospective', 'called_back'),
      entry('after', 'recalled', 'called_back'),
      entry('after', 'prospective', 'withdrawn'),
    ];
    expect(headlineCounts(log, today)).toEqual({ before: { called: 0, n: 1 }, after: { called: 1, n: 1 } });
  });
});
