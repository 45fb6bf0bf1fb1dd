import type { Verdict } from '../reports/verdict.ts';

type Guessed = { verdict: Verdict; guess: { verdict: Verdict; callBackChance: number } };

export type GuessRecord = {
  guesses: number;
  right: number;
  /** How often a better answer was expected than came, and how often a worse one. */
  tooHigh: number;
  tooLow: number;
  /** The mean of the chances they gave themselves, in whole per cent; null without a guess. */
  meanChance: number | null;
  /** How many of those sessions ended in a yes or a leaning yes. */
  calledBack: number;
};

const CALLED_BACK_FROM = 3;

/** How well somebody foretold their own answers. Counts, not a score: a handful of sessions allows no more. */
export function guessRecord(sessions: readonly Guessed[]): GuessRecord {
  const count = (holds: (session: Guessed) => boolean) => sessions.filter(holds).length;
  const chances = sessions.reduce((sum, { guess }) => sum + guess.callBackChance, 0);
  return {
    guesses: sessions.length,
    right: count(({ verdict, guess }) => guess.verdict === verdict),
    tooHigh: count(({ verdict, guess }) => guess.verdict > verdict),
    tooLow: count(({ verdict, guess }) => guess.verdict < verdict),
    meanChance: sessions.length > 0 ? Math.round(chances / sessions.length) : null,
    calledBack: count(({ verdict }) => verdict >= CALLED_BACK_FROM),
  };
}
