/** How many said “nobody had told me this, and it was true and useful”: what a coach is measured by. */
export type CandourCount = { candid: number; reviews: number };

/** Below this many reviews a share says nothing, so only the counts are shown. */
export const CANDOUR_MIN_REVIEWS = 5;

/** 95 % of a normal distribution lies this many deviations around its mean. */
const Z_95 = 1.959964;

/**
 * The lowest share of candid reviews that still fits what was seen (Wilson's lower bound, 95 %).
 *
 * Orders coaches: three of three does not outrank forty of forty-two. Undefined below the minimum.
 *
 * @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 */
export function candourLowerBound({ candid, reviews }: CandourCount): number | undefined {
  if (reviews < CANDOUR_MIN_REVIEWS) return undefined;
  const share = candid / reviews;
  const z2 = Z_95 * Z_95;
  const middle = share + z2 / (2 * reviews);
  const spread = Z_95 * Math.sqrt((share * (1 - share) + z2 / (4 * reviews)) / reviews);
  return Math.max(0, (middle - spread) / (1 + z2 / reviews));
}

export type Tally = { yes: number; no: number }[];

/** Pencil strokes in fives, the candid ones first: what the coach page draws for a count. */
export function tallyGroups({ candid, reviews }: CandourCount): Tally {
  return Array.from({ length: Math.ceil(reviews / 5) }, (_, group) => {
    const size = Math.min(5, reviews - group * 5);
    const yes = Math.min(size, Math.max(0, candid - group * 5));
    return { yes, no: size - yes };
  });
}
