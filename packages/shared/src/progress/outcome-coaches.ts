import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { type OutcomeTier, outcomeTier } from './outcome-tier.ts';

/** One coach's real interviews: `expected` holds each one's chance by the case-mix model, in any order. */
export type CoachOutcomes = {
  id: string;
  candidates: number;
  observed: number;
  expected: readonly number[];
  /** Share of follow-ups that were answered, 0 to 1; taken as all where it is not known. */
  responseRate?: number;
};

export type CoachOutcome = {
  id: string;
  /** Interviews, and the candidates they belong to. */
  n: number;
  candidates: number;
  observed: number;
  expected: number;
  /** (observed − expected) / n, with its standard error, widened by `deff` for interviews of one candidate. */
  lift: number;
  se: number;
  deff: number;
  /** How much of the coach's own lift is believed, 0 to 1; the rest comes from the average coach. */
  weight: number;
  shrunk: number;
  deviation: number;
  deviationSd: number;
  pAboveAverage: number;
  tier: OutcomeTier;
};

export type CoachComparison = {
  meanLift: number;
  meanLiftSd: number;
  Q: number;
  /** Variance between coaches. 0 means that no difference between them can be seen. */
  tau2: number;
  coaches: CoachOutcome[];
};

/** How alike the interviews of one candidate are (feedback.md 4.4, point 3). */
export const CANDIDATE_CORRELATION = 0.2;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Coaches by what followed in real interviews, shrunk to the average coach (`coach-outcome-1`).
 *
 * Lift with a clustered standard error, variance between coaches by DerSimonian–Laird, then each coach's
 * shrunk deviation and the chance that it is above 0 (feedback.md 4.4, points 3 to 6). In the order given:
 * nothing here is a rank. A coach whose lift has no error (no interview, or chances of 0 and 1 only) is left out.
 *
 * @param rho correlation between interviews of one candidate
 */
export function compareCoaches(
  coaches: readonly CoachOutcomes[],
  rho = CANDIDATE_CORRELATION,
): CoachComparison {
  const lifts = coaches.map((coach) => liftOf(coach, rho)).filter(({ se }) => se > 0);
  const { Q, tau2 } = betweenCoaches(lifts);
  const weights = lifts.map(({ se }) => 1 / (se ** 2 + tau2));
  const total = sum(weights);
  const meanLift = total > 0 ? sum(lifts.map(({ lift }, at) => lift * (weights[at] ?? 0))) / total : 0;
  const meanVariance = total > 0 ? 1 / total : 0;
  return {
    meanLift,
    meanLiftSd: Math.sqrt(meanVariance),
    Q,
    tau2,
    coaches: lifts.map((coach) => shrink(coach, { tau2, meanLift, meanVariance })),
  };
}

type Lift = Omit<CoachOutcomes, 'expected'> & Pick<CoachOutcome, 'n' | 'expected' | 'lift' | 'se' | 'deff'>;

function liftOf({ expected: chances, ...coach }: CoachOutcomes, rho: number): Lift {
  const n = chances.length;
  const expected = sum(chances);
  const deff = coach.candidates > 0 ? 1 + (n / coach.candidates - 1) * rho : 1;
  const variance = n > 0 ? (sum(chances.map((p) => p * (1 - p))) * deff) / n ** 2 : 0;
  return {
    ...coach,
    n,
    expected,
    deff,
    se: Math.sqrt(variance),
    lift: n > 0 ? (coach.observed - expected) / n : 0,
  };
}

/** DerSimonian–Laird: Q about the fixed-effect mean, and the variance that is left when chance is taken away. */
function betweenCoaches(lifts: readonly Lift[]): { Q: number; tau2: number } {
  const weights = lifts.map(({ se }) => 1 / se ** 2);
  const total = sum(weights);
  if (total === 0) return { Q: 0, tau2: 0 };
  const mean = sum(lifts.map(({ lift, se }) => lift / se ** 2)) / total;
  const Q = sum(lifts.map(({ lift, se }) => (lift - mean) ** 2 / se ** 2));
  const spread = total - sum(weights.map((weight) => weight ** 2)) / total;
  return { Q, tau2: lifts.length > 1 ? Math.max(0, (Q - (lifts.length - 1)) / spread) : 0 };
}

type Average = { tau2: number; meanLift: number; meanVariance: number };

function shrink({ responseRate, ...coach }: Lift, { tau2, meanLift, meanVariance }: Average): CoachOutcome {
  const weight = tau2 / (tau2 + coach.se ** 2);
  const deviation = weight * (coach.lift - meanLift);
  const deviationSd = Math.sqrt(tau2 * (1 - weight) + weight ** 2 * meanVariance);
  const pAboveAverage = deviationSd > 0 ? normalCdf(deviation / deviationSd, 0, 1) : 0.5;
  const { id, n, candidates, observed, expected, lift, se, deff } = coach;
  const tier = outcomeTier({ n, candidates, responseRate: responseRate ?? 1, pAboveAverage });
  const shrunk = meanLift + deviation;
  return {
    ...{ id, n, candidates, observed, expected, lift, se, deff },
    ...{ weight, shrunk, deviation, deviationSd, pAboveAverage, tier },
  };
}
