import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { OutcomeCount } from './outcome-resolution.ts';
import { type RatePhrase, ratePhrase } from './outcome-words.ts';

/** A Beta prior: its mean, and how many interviews it is worth. */
export type RatePrior = { mean: number; strength: number };

/** Worth four interviews at .30, until the platform knows its own rate for a stage (feedback.md 4.4). */
export const DEFAULT_RATE_PRIOR: RatePrior = { mean: 0.3, strength: 4 };

/** A shrunk call-back rate: Beta(a, b) with its mean and the ends of its 80% and 95% intervals. */
export type CallBackRate = {
  a: number;
  b: number;
  mean: number;
  lo80: number;
  hi80: number;
  lo95: number;
  hi95: number;
};

/**
 * The call-back rate after `called` of `n`, drawn to the prior.
 *
 * Beta(k·p₀ + s, k(1 − p₀) + n − s); intervals by quantiles (feedback.md 4.4).
 */
export function callBackRate({ called, n }: OutcomeCount, prior = DEFAULT_RATE_PRIOR): CallBackRate {
  const a = prior.strength * prior.mean + called;
  const b = prior.strength * (1 - prior.mean) + n - called;
  const at = (p: number) => betaQuantile(p, a, b);
  return { a, b, mean: a / (a + b), lo80: at(0.1), hi80: at(0.9), lo95: at(0.025), hi95: at(0.975) };
}

/** The mean of {@link callBackRate} alone, for where there are many of them. */
export const shrunkMean = ({ called, n }: OutcomeCount, prior = DEFAULT_RATE_PRIOR): number =>
  (prior.strength * prior.mean + called) / (prior.strength + n);

const STEPS = 2_000;

/**
 * P(after > before) = ∫ f_before(x) [1 − F_after(x)] dx, as a number from 0 to 1 (feedback.md 4.4).
 *
 * Summed over the increments of F_before, so that a density that is infinite at 0 or 1 does no harm;
 * the steps are narrower near the ends, where such a distribution moves fastest.
 */
export function probabilityHigher(before: CallBackRate, after: CallBackRate): number {
  const cdfBefore = betaCdf.factory(before.a, before.b);
  const cdfAfter = betaCdf.factory(after.a, after.b);
  let [lastBefore, lastAfter, sum] = [0, 0, 0];
  for (let step = 1; step <= STEPS; step += 1) {
    const x = Math.sin((Math.PI / 2) * (step / STEPS)) ** 2;
    const [nextBefore, nextAfter] = [cdfBefore(x), cdfAfter(x)];
    sum += (nextBefore - lastBefore) * (1 - (lastAfter + nextAfter) / 2);
    [lastBefore, lastAfter] = [nextBefore, nextAfter];
  }
  return sum;
}

export type RateComparison = {
  before: CallBackRate;
  after: CallBackRate;
  difference: number;
  pHigher: number;
  /** Null where either side is too small for a phrase: then only the counts may be shown. */
  phrase: RatePhrase | null;
};

/** Call-backs before coaching against those after it (`beta-1`, `beta-2`). */
export function compareRates(
  before: OutcomeCount,
  after: OutcomeCount,
  prior = DEFAULT_RATE_PRIOR,
): RateComparison {
  const [rateBefore, rateAfter] = [callBackRate(before, prior), callBackRate(after, prior)];
  const pHigher = probabilityHigher(rateBefore, rateAfter);
  return {
    before: rateBefore,
    after: rateAfter,
    difference: rateAfter.mean - rateBefore.mean,
    pHigher,
    phrase: ratePhrase(pHigher, Math.min(before.n, after.n)),
  };
}
