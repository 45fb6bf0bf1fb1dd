import { type RatePrior, shrunkMean } from './outcome-rate.ts';
import type { OutcomeCount } from './outcome-resolution.ts';

/** Coefficients on the logit scale; `intercept` stands alone, the others multiply the row's value. */
export type CaseMixCoefficients = { intercept: number } & Readonly<Record<string, number>>;

/** One interview's features by name; a missing one is 0. */
export type CaseMixRow = Readonly<Record<string, number>>;

export const logit = (p: number): number => Math.log(p / (1 - p));

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The chance of a call-back that an interview of this kind has anyway, 0 to 1 (feedback.md 4.4, point 1). */
export function expectedChance(coefficients: CaseMixCoefficients, row: CaseMixRow): number {
  const { intercept, ...slopes } = coefficients;
  const terms = Object.entries(slopes).map(([name, slope]) => slope * (row[name] ?? 0));
  return logistic(terms.reduce((sum, term) => sum + term, intercept));
}

/** {@link expectedChance} for many interviews (`casemix-1`). */
export function expectedChances(
  coefficients: CaseMixCoefficients,
  rows: readonly CaseMixRow[],
): { p: number[] } {
  return { p: rows.map((row) => expectedChance(coefficients, row)) };
}

/** A candidate's own past as a feature: logit of their shrunk earlier rate, less logit(p₀) (feedback.md 4.4). */
export function baselineOf(earlier: OutcomeCount, prior: RatePrior): number {
  return logit(shrunkMean(earlier, prior)) - logit(prior.mean);
}
