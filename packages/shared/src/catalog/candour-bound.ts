const Z = 1.645; // one-sided 95 %

/** Below this many answers a figure says more about chance than about the coach. */
export const CANDOUR_MINIMUM_ANSWERS = 10;

/**
 * The share of candidates who said "nobody had told me this, and it was true and useful" that is likely
 * to hold for the next one: the lower end of the Wilson interval. 31 of 40 therefore stands above 5 of 5.
 *
 * @see E. B. Wilson, Probable inference (1927); product.md 11, feedback.md 4.4
 */
export function candourBound(yes: number, answers: number): number {
  if (answers === 0) return 0;
  const share = yes / answers;
  const z2 = Z * Z;
  const centre = share + z2 / (2 * answers);
  const spread = Z * Math.sqrt((share * (1 - share) + z2 / (4 * answers)) / answers);
  return (centre - spread) / (1 + z2 / answers);
}
