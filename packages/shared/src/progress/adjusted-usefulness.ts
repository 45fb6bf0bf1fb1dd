/** How useful a coach's candidates found it, gathered by the answer they were given (feedback.md 4.3). */
export type UsefulnessCell = {
  coach: string;
  /** Would they be called back, 1 to 4. */
  verdict: number;
  answers: number;
  /** Of the usefulness, 1 to 5, and of its squares. */
  sum: number;
  squares: number;
};

export type UsefulnessModel = {
  /** Usefulness at the mean verdict, over all coaches. */
  intercept: number;
  /** What a step of the verdict adds to it. */
  perVerdict: number;
  meanVerdict: number;
  /** σ²b between coaches, σ²e within. */
  between: number;
  within: number;
  answers: number;
};

export type CoachUsefulness = { answers: number; raw: number; usefulness: number; sd: number };

/** From so many answers on it is shown. */
export const USEFULNESS_NEEDS = 8;

type Moments = { n: number; v: number; u: number; vv: number; vu: number; uu: number };

/**
 * Usefulness as if every coach had given the mean verdict, so that a “no” costs nothing on average:
 * u = β₀ + β₁(v − v̄) + b + e, b ~ N(0, σ²b) shrunk (feedback.md 4.3). β₁ comes from differences within coaches, the
 * variances from the analysis of variance for groups of unequal size.
 */
export function adjustUsefulness(cells: readonly UsefulnessCell[]): {
  model: UsefulnessModel;
  coaches: Map<string, CoachUsefulness>;
} {
  const groups = [...Map.groupBy(cells, ({ coach }) => coach)].map(([coach, own]) => ({
    coach,
    ...momentsOf(own),
  }));
  const all = momentsOf(cells);
  if (all.n === 0) return { model: NOTHING, coaches: new Map() };
  const meanVerdict = all.v / all.n;
  let [vv, vu, uu] = [0, 0, 0];
  for (const { n, v, u, ...of } of groups) {
    vv += of.vv - (v * v) / n;
    vu += of.vu - (v * u) / n;
    uu += of.uu - (u * u) / n;
  }
  const perVerdict = vv > 0 ? vu / vv : 0;
  const freedom = all.n - groups.length - 1;
  const within = freedom > 0 ? Math.max(0, uu - perVerdict * vu) / freedom : 0;
  const adjusted = groups.map(({ coach, n, v, u }) => ({
    coach,
    n,
    raw: u / n,
    mean: u / n - perVerdict * (v / n - meanVerdict),
  }));
  const between = betweenOf(adjusted, all.n, within);
  const weightOf = (n: number) => (between + within > 0 ? 1 / (between + within / n) : n);
  const weights = adjusted.reduce((sum, { n }) => sum + weightOf(n), 0);
  const intercept = adjusted.reduce((sum, { n, mean }) => sum + weightOf(n) * mean, 0) / weights;
  const coaches = adjusted.map(({ coach, n, raw, mean }): [string, CoachUsefulness] => {
    const kept = between === 0 ? 0 : between / (between + within / n);
    const sd = Math.sqrt(between * (1 - kept));
    return [coach, { answers: n, raw, usefulness: intercept + kept * (mean - intercept), sd }];
  });
  return {
    model: { intercept, perVerdict, meanVerdict, between, within, answers: all.n },
    coaches: new Map(coaches),
  };
}

const NOTHING: UsefulnessModel = {
  ...{ intercept: 0, perVerdict: 0, meanVerdict: 0 },
  ...{ between: 0, within: 0, answers: 0 },
};

function momentsOf(cells: readonly UsefulnessCell[]): Moments {
  const sum: Moments = { n: 0, v: 0, u: 0, vv: 0, vu: 0, uu: 0 };
  for (const { verdict, answers, sum: useful, squares } of cells) {
    sum.n += answers;
    sum.v += answers * verdict;
    sum.u += useful;
    sum.vv += answers * verdict * verdict;
    sum.vu += verdict * useful;
    sum.uu += squares;
  }
  return sum;
}

function betweenOf(coaches: readonly { n: number; mean: number }[], answers: number, within: number): number {
  if (coaches.length < 2) return 0;
  const centre = coaches.reduce((sum, { n, mean }) => sum + n * mean, 0) / answers;
  const spread = coaches.reduce((sum, { n, mean }) => sum + n * (mean - centre) ** 2, 0);
  const size = (answers - coaches.reduce((sum, { n }) => sum + n * n, 0) / answers) / (coaches.length - 1);
  return Math.max(0, (spread / (coaches.length - 1) - within) / size);
}
