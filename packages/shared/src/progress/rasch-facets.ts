type Facets = {
  /** θ: the candidate. */
  theta: number;
  /** δ: how hard the dimension is. */
  delta: number;
  /** λ: how severe the coach is. */
  lambda: number;
  /** τ: the steps between neighbouring levels. */
  tau: readonly number[];
};

export type FacetChances = { p: number[]; expected: number; fairAverage: number };

/**
 * Chances of each level by the many-facet Rasch model, log(P_x / P_(x−1)) = θ − δ − λ − τ_x, the level to expect
 * under this coach, and the fair average: the same under a coach of average severity (feedback.md 4.1).
 */
export function facetChances(facets: Facets): FacetChances {
  const p = chances(facets);
  return { p, expected: expectedLevel(p), fairAverage: expectedLevel(chances({ ...facets, lambda: 0 })) };
}

function chances({ theta, delta, lambda, tau }: Facets): number[] {
  const heights = [0];
  for (const step of tau) heights.push(heights.at(-1)! + theta - delta - lambda - step);
  const highest = Math.max(...heights);
  const weights = heights.map((height) => Math.exp(height - highest));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

const expectedLevel = (p: readonly number[]): number =>
  p.reduce((sum, chance, at) => sum + chance * (at + 1), 0);
