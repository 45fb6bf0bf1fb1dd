export type RatePhrase = 'higher' | 'probably higher' | 'too early to tell' | 'probably lower' | 'lower';

/** With fewer interviews than this on either side the counts stand alone. */
export const PHRASE_FROM = 5;

/** What stands under every rate (feedback.md 4.4, E66). */
export const OUTCOME_CAVEAT =
  'This cannot tell coaching from luck, from a better market, or from the fact that people come to us after a bad run.';

/**
 * The words for a chance that the rate rose, by the thresholds of feedback.md 4.1 and 4.4.
 *
 * @param pHigher 0 to 1
 * @param fewest interviews on the side that has fewer
 */
export function ratePhrase(pHigher: number, fewest: number): RatePhrase | null {
  if (fewest < PHRASE_FROM) return null;
  if (pHigher >= 0.95) return 'higher';
  if (pHigher >= 0.8) return 'probably higher';
  if (pHigher > 0.2) return 'too early to tell';
  return pHigher > 0.05 ? 'probably lower' : 'lower';
}
