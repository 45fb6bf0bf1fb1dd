import { DEFAULT_RATE_PRIOR, type RatePrior, shrunkMean } from './outcome-rate.ts';
import type { OutcomeCount } from './outcome-resolution.ts';
import { INTERVIEW_STAGES, type InterviewStage } from './real-interview.ts';

/** p₀ of feedback.md 4.4: the platform's call-back rate before coaching, by stage, 0 to 1. */
export type StageRates = Record<InterviewStage, number>;

/** Until the platform knows better. */
export const DEFAULT_STAGE_RATES = Object.fromEntries(
  INTERVIEW_STAGES.map((stage) => [stage, DEFAULT_RATE_PRIOR.mean]),
) as StageRates;

/** Below this many interviews of a stage the default stands. */
const KNOWN_FROM = 50;

/** The rates that interviews before coaching allow, drawn a little to the default so that none is 0 or 1. */
export function stageRatesOf(counts: Readonly<Partial<Record<InterviewStage, OutcomeCount>>>): StageRates {
  const rateOf = (stage: InterviewStage) => {
    const count = counts[stage];
    return count && count.n >= KNOWN_FROM ? shrunkMean(count) : DEFAULT_RATE_PRIOR.mean;
  };
  return Object.fromEntries(INTERVIEW_STAGES.map((stage) => [stage, rateOf(stage)])) as StageRates;
}

/** The prior for interviews of several stages together: the mean of their p₀, worth four interviews. */
export function priorOf(stages: readonly InterviewStage[], rates: StageRates): RatePrior {
  if (stages.length === 0) return DEFAULT_RATE_PRIOR;
  const mean = stages.reduce((sum, stage) => sum + rates[stage], 0) / stages.length;
  return { mean, strength: DEFAULT_RATE_PRIOR.strength };
}

/** The prior of a candidate's own past, whatever its stages: the model has a term for each stage already. */
export const baselinePriorOf = (rates: StageRates): RatePrior => priorOf(INTERVIEW_STAGES, rates);
