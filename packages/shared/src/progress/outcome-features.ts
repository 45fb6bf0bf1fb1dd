import type { CaseMixRow } from './outcome-case-mix.ts';
import { baselineOf } from './outcome-case-mix.ts';
import type { RatePrior } from './outcome-rate.ts';
import type { OutcomeCount } from './outcome-resolution.ts';
import {
  INTERVIEW_LEVELS,
  INTERVIEW_STAGES,
  type InterviewLevel,
  type InterviewStage,
  ROLE_FAMILIES,
  type RoleFamily,
} from './real-interview.ts';

type Kind = { stage: InterviewStage; level: InterviewLevel; roleFamily: RoleFamily; referral: boolean };

/** What was known about the candidate when the interview was held. */
type Known = {
  /** Their own interviews before coaching and before this one. */
  earlier: OutcomeCount;
  prior: RatePrior;
  sessions: number;
  /** Days from the interview to the day of the estimate. */
  daysAgo: number;
};

// The commonest of each kind stands in the intercept.
const stages = INTERVIEW_STAGES.filter((stage) => stage !== 'first_interview');
const levels = INTERVIEW_LEVELS.filter((level) => level !== 'mid');
const families = ROLE_FAMILIES.filter((family) => family !== 'other');
const MOST_SESSIONS = 5;

/** Every feature of the case-mix model after the intercept, in a fixed order (feedback.md 4.4, point 1). */
export const CASE_MIX_FEATURES: readonly string[] = [
  'baseline',
  ...stages,
  ...levels,
  ...families,
  'referral',
  'yearsAgo',
  'sessions',
];

/** One interview as the case-mix model sees it. */
export function caseMixRow(kind: Kind, { earlier, prior, sessions, daysAgo }: Known): CaseMixRow {
  return {
    baseline: earlier.n > 0 ? baselineOf(earlier, prior) : 0,
    [kind.stage]: 1,
    [kind.level]: 1,
    [kind.roleFamily]: 1,
    referral: kind.referral ? 1 : 0,
    yearsAgo: daysAgo / 365,
    sessions: Math.min(sessions, MOST_SESSIONS),
  };
}
