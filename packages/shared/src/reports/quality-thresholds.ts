/**
 * Every number the checks use, in one place. Change one and the version moves with it: findings are stored
 * with the version they were made under, so that how often a rule fires can be compared over time.
 */
export const RULES_VERSION = '2026-11.2';

export const THRESHOLDS = {
  release: { score: 76, block: 20, warning: 4 },
  notObservedShare: 0.3,
  questionNotesShare: { warning: 0.7, block: 0.4 },
  narrativeWords: { block: 200, from: 350, to: 1500 },
  quoteWords: 3,
  rationaleWords: 8,
  moments: 5,
  quotes: 3,
  focusPoints: { from: 1, to: 2 },
  focusLevel: 3,
  hardTruths: { from: 1, to: 2 },
  hedges: { warning: 2, block: 3 },
  truthWords: { from: 8, to: 45 },
  reasonWords: { from: 8, to: 40 },
  criticalShare: { from: 0.3, to: 0.8 },
  strengths: { from: 2, to: 3 },
  vaguePer100: { warning: 2, block: 4 },
  specificShare: { warning: 0.8, block: 0.5 },
  absolutesPer100: 1,
  boilerplate: { words: 5, reports: 20, warning: 0.2, block: 0.5 },
  standardsWords: 12,
  spread: { ratings: 6, warning: 0.35 },
  verdictSteps: { marks: [2.2, 3, 3.7], block: 2 },
  readingGrade: { warning: 10, block: 13 },
  sentence: { mean: 20, longest: 40 },
  practice: { from: 2, to: 5, firstWithinDays: 7, lastWithinDays: 21, repetitions: 3 },
  followUpDays: { from: 7, to: 28 },
  retestLineWords: { from: 4, to: 40 },
} as const;
