import type { CaseMixCoefficients, CaseMixRow } from '@app/shared/progress/outcome-case-mix';
import { CASE_MIX_FEATURES } from '@app/shared/progress/outcome-features';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';

export type TrainingRow = { row: CaseMixRow; called: 0 | 1 };

/** Below this a model would learn noise; stage rates are used instead, and the figure says so. */
const FEWEST_ROWS = 100;
const FEWEST_OF_EACH = 20;

/** Worth one interview against each slope: keeps rare kinds near the others; the intercept is free. */
const RIDGE = 1;
const ROUNDS = 30;
const STILL = 1e-8;

/** Ridge logistic regression by Newton's method; undefined where the data do not allow one. */
export function fitCaseMix(rows: readonly TrainingRow[]): CaseMixCoefficients | undefined {
  const called = rows.filter((row) => row.called === 1).length;
  if (rows.length < FEWEST_ROWS || Math.min(called, rows.length - called) < FEWEST_OF_EACH) return undefined;
  const size = CASE_MIX_FEATURES.length + 1;
  const beta = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(rows, beta);
    let moved = 0;
    for (let at = 0; at < size; at += 1) {
      beta[at]! += step.get(at, 0);
      moved = Math.max(moved, Math.abs(step.get(at, 0)));
    }
    if (moved < STILL) return named(beta);
  }
  return named(beta);
}

/** (X′WX + Λ)⁻¹ (X′(y − p) − Λβ), in one pass over the rows: memory does not grow with them. */
function newtonStep(rows: readonly TrainingRow[], beta: Float64Array): Matrix {
  const size = beta.length;
  const curvature = Matrix.zeros(size, size);
  const slope = Matrix.zeros(size, 1);
  const x = new Float64Array(size);
  for (const { row, called } of rows) {
    const p = 1 / (1 + Math.exp(-fill(x, row, beta)));
    const weight = p * (1 - p);
    for (let i = 0; i < size; i += 1) {
      if (x[i] === 0) continue;
      slope.set(i, 0, slope.get(i, 0) + x[i]! * (called - p));
      for (let j = 0; j <= i; j += 1) {
        if (x[j] !== 0) curvature.set(i, j, curvature.get(i, j) + weight * x[i]! * x[j]!);
      }
    }
  }
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < i; j += 1) curvature.set(j, i, curvature.get(i, j));
    if (i === 0) continue;
    curvature.set(i, i, curvature.get(i, i) + RIDGE);
    slope.set(i, 0, slope.get(i, 0) - RIDGE * beta[i]!);
  }
  return new CholeskyDecomposition(curvature).solve(slope);
}

/** Writes a row's features into `x`, one for the intercept first, and answers their sum under `beta`. */
function fill(x: Float64Array, row: CaseMixRow, beta: Float64Array): number {
  x[0] = 1;
  let sum = beta[0]!;
  CASE_MIX_FEATURES.forEach((name, at) => {
    x[at + 1] = row[name] ?? 0;
    sum += x[at + 1]! * beta[at + 1]!;
  });
  return sum;
}

const named = (beta: Float64Array): CaseMixCoefficients => ({
  intercept: beta[0]!,
  ...Object.fromEntries(CASE_MIX_FEATURES.map((name, at) => [name, beta[at + 1]!])),
});
