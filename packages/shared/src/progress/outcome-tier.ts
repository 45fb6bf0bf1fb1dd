export const OUTCOME_TIERS = [
  'above the average coach',
  'in line with the average coach',
  'below the average coach',
  'not enough data',
] as const;
export type OutcomeTier = (typeof OUTCOME_TIERS)[number];

/** What a coach needs before anything is said: interviews, candidates, share of follow-ups answered. */
export const TIER_NEEDS = { interviews: 20, candidates: 8, responseRate: 0.7 } as const;

/** Said in place of tiers when the variance between coaches is estimated as 0. */
export const NO_DIFFERENCE_SENTENCE =
  'No difference between coaches can be seen in the real interviews reported so far.';

type Evidence = { n: number; candidates: number; responseRate: number; pAboveAverage: number };

/** The tier that a coach's outcomes allow (feedback.md 4.4, point 6); usually there are too few. */
export function outcomeTier({ n, candidates, responseRate, pAboveAverage }: Evidence): OutcomeTier {
  const isEnough =
    n >= TIER_NEEDS.interviews &&
    candidates >= TIER_NEEDS.candidates &&
    responseRate >= TIER_NEEDS.responseRate;
  if (!isEnough) return 'not enough data';
  if (pAboveAverage >= 0.9) return 'above the average coach';
  return pAboveAverage <= 0.1 ? 'below the average coach' : 'in line with the average coach';
}
