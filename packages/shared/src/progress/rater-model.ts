import { inverse, Matrix } from 'ml-matrix';
import { BAND_80, MOST_GROWTH_STEPS, type VarianceComponents } from './rater-variance.ts';

/** One session: the mean over its dimensions of the mark less the dimension's grand mean. */
export type RatedSession = {
  candidate: string;
  coach: string;
  z: number;
  /** How many dimensions were rated. */
  dims: number;
  /** How many sessions the candidate had before. */
  seq: number;
};

export type CandidateEffect = { effect: number; variance: number };
export type CoachLeniency = { leniency: number; variance: number; lo80: number; hi80: number };

export type RaterEstimate = {
  mu: number;
  growthPerSession: number;
  candidates: Record<string, CandidateEffect>;
  coaches: Record<string, CoachLeniency>;
};

/** Var(ε): what a session's mean carries beside candidate and coach. */
export const sessionNoise = (dims: number, vc: VarianceComponents): number =>
  vc.sessionCommon + (vc.candDimension + vc.residual) / dims;

export const bandOf = (leniency: number, variance: number): CoachLeniency => {
  const half = BAND_80 * Math.sqrt(variance);
  return { leniency, variance, lo80: leniency - half, hi80: leniency + half };
};

/** The solved equations: effects and their covariance, at 0 the mean, at 1 the growth, then people. */
export type RaterSolution = {
  effects: number[];
  covariance: Matrix;
  candidateAt: ReadonlyMap<string, number>;
  coachAt: ReadonlyMap<string, number>;
};

/** z = μ + γ·min(seq, 5) + θ + λ + ε by Henderson's mixed-model equations. Cubic in candidates and coaches. */
export function solveRaters(rows: readonly RatedSession[], vc: VarianceComponents): RaterSolution {
  const candidates = [...new Set(rows.map(({ candidate }) => candidate))];
  const coaches = [...new Set(rows.map(({ coach }) => coach))];
  const candidateAt = new Map(candidates.map((name, at) => [name, 2 + at]));
  const coachAt = new Map(coaches.map((name, at) => [name, 2 + candidates.length + at]));
  const size = 2 + candidates.length + coaches.length;
  const left = Matrix.zeros(size, size);
  const right = Matrix.zeros(size, 1);
  for (const { candidate, coach, z, dims, seq } of rows) {
    const weight = 1 / sessionNoise(dims, vc);
    const terms = [
      [0, 1],
      [1, Math.min(seq, MOST_GROWTH_STEPS)],
      [candidateAt.get(candidate)!, 1],
      [coachAt.get(coach)!, 1],
    ] as const;
    for (const [row, x] of terms) {
      right.set(row, 0, right.get(row, 0) + weight * x * z);
      for (const [column, y] of terms) left.set(row, column, left.get(row, column) + weight * x * y);
    }
  }
  const shrink = (at: number, variance: number) => left.set(at, at, left.get(at, at) + 1 / variance);
  shrink(1, vc.growthPrior);
  for (const at of candidateAt.values()) shrink(at, vc.candGeneral);
  for (const at of coachAt.values()) shrink(at, vc.leniency);
  const covariance = inverse(left);
  return { effects: covariance.mmul(right).to1DArray(), covariance, candidateAt, coachAt };
}

/**
 * How lenient each coach is, from sessions that candidates link, exactly (feedback.md 4.1, stage 1). A whole market
 * is for `estimateRatersInBlocks`.
 */
export function estimateRaters(rows: readonly RatedSession[], vc: VarianceComponents): RaterEstimate {
  if (rows.length === 0) return { mu: 0, growthPerSession: 0, candidates: {}, coaches: {} };
  const { effects, covariance, candidateAt, coachAt } = solveRaters(rows, vc);
  const varianceAt = (at: number) => covariance.get(at, at);
  return {
    mu: effects[0]!,
    growthPerSession: effects[1]!,
    candidates: Object.fromEntries(
      [...candidateAt].map(([name, at]) => [name, { effect: effects[at]!, variance: varianceAt(at) }]),
    ),
    coaches: Object.fromEntries(
      [...coachAt].map(([name, at]) => [name, bandOf(effects[at]!, varianceAt(at))]),
    ),
  };
}
