import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import { mean } from './mean-and-spread.ts';

export type Interval = { lo: number; hi: number };

export type IntraclassCorrelation = {
  /** Mean squares: between sessions, between coaches, of the error, and within sessions. */
  msR: number;
  msC: number;
  msE: number;
  msW: number;
  icc11: number;
  icc21: number;
  icc31: number;
  icc1k: number;
  icc2k: number;
  icc3k: number;
};

/**
 * Agreement of k coaches on the same n sessions, complete: the six coefficients of Shrout and Fleiss. 2 is two-way
 * random with absolute agreement, 3 is consistency; a large gap between them is leniency (feedback.md 4.3).
 *
 * @param ratings a row a session, a column a coach; at least two of each
 */
export function intraclassCorrelation(ratings: readonly (readonly number[])[]): IntraclassCorrelation {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  const grand = mean(ratings.flat());
  const rows = ratings.map(mean);
  const columns = Array.from({ length: k }, (_, at) => mean(ratings.map((row) => row[at]!)));
  const squares = (values: readonly number[], centre: number) =>
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const all = squares(ratings.flat(), grand);
  const [betweenRows, betweenColumns] = [k * squares(rows, grand), n * squares(columns, grand)];
  const msR = betweenRows / (n - 1);
  const msC = betweenColumns / (k - 1);
  const msE = (all - betweenRows - betweenColumns) / ((n - 1) * (k - 1));
  const msW = (all - betweenRows) / (n * (k - 1));
  return {
    ...{ msR, msC, msE, msW },
    icc11: (msR - msW) / (msR + (k - 1) * msW),
    icc21: (msR - msE) / (msR + (k - 1) * msE + (k * (msC - msE)) / n),
    icc31: (msR - msE) / (msR + (k - 1) * msE),
    icc1k: (msR - msW) / msR,
    icc2k: (msR - msE) / (msR + (msC - msE) / n),
    icc3k: (msR - msE) / msR,
  };
}

/** The interval of ICC(2,1) at a confidence such as .8, by McGraw and Wong with quantiles of F. */
export function agreementInterval(ratings: readonly (readonly number[])[], confidence: number): Interval {
  const { msR, msC, msE, icc21 } = intraclassCorrelation(ratings);
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  const ratio = msC / msE;
  const a = n * (1 + (k - 1) * icc21) - k * icc21;
  const above = (k - 1) * (n - 1) * (k * icc21 * ratio + a) ** 2;
  const below = (n - 1) * k ** 2 * icc21 ** 2 * ratio ** 2 + a ** 2;
  const freedom = above / below;
  const p = 1 - (1 - confidence) / 2;
  const [lower, upper] = [fQuantile(p, n - 1, freedom), fQuantile(p, freedom, n - 1)];
  const common = k * msC + (k * n - k - n) * msE;
  return {
    lo: (n * (msR - lower * msE)) / (lower * common + n * msR),
    hi: (n * (upper * msR - msE)) / (common + n * upper * msR),
  };
}

export type AgreementBand = 'poor' | 'moderate' | 'good' | 'excellent';

/** Judged on the lower end of the interval (feedback.md E62). */
export function agreementBand(lowerEnd: number): AgreementBand {
  if (lowerEnd < 0.5) return 'poor';
  if (lowerEnd < 0.75) return 'moderate';
  return lowerEnd <= 0.9 ? 'good' : 'excellent';
}

/** Reliability of the mean of k coaches when one alone has `single` (Spearman and Brown). */
export const reliabilityOfMean = (single: number, k: number): number => (k * single) / (1 + (k - 1) * single);

/** How many coaches it takes to reach a reliability. */
export const coachesNeeded = (single: number, target: number): number =>
  Math.ceil((target * (1 - single)) / (single * (1 - target)) - 1e-9);
