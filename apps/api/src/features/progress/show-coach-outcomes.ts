import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { dependsOnSilence } from '@app/shared/progress/outcome-silence';
import { TIER_NEEDS } from '@app/shared/progress/outcome-tier';
import {
  type EstimateRow,
  findCoachOutcome,
  findLatestEstimate,
  listCoachOutcomes,
} from './coach-outcome.repository.ts';

type Means = { db: Queryable; now: Temporal.Instant };
type Outcome = NonNullable<Awaited<ReturnType<typeof findCoachOutcome>>>;

const NOTHING = 'not enough data' as const;

/** What a coach is told about themselves. Without a tier only how much there is: of few, each would be known. */
export async function showOwnOutcomes({ db, now, coachId }: Means & { coachId: Id<'coach'> }) {
  const estimate = await findLatestEstimate(db, now);
  const outcome = estimate && (await findCoachOutcome(db, estimate.id, coachId));
  const isEnough = outcome !== undefined && outcome.tier !== NOTHING;
  return {
    tier: outcome?.tier ?? NOTHING,
    interviews: outcome?.interviews ?? 0,
    candidates: outcome?.candidates ?? 0,
    responseRate: outcome?.responseRate ?? 0,
    needs: TIER_NEEDS,
    estimatedOn: estimate?.estimatedOn ?? null,
    noDifference: estimate?.tau2 === 0,
    figures: isEnough ? toFigures(outcome) : null,
  };
}

/** What everybody may see: a tier where there is one, and nothing else; never a figure to rank by. */
export async function showPublicTier({ db, now }: Means, { coachId }: { coachId: Id<'coach'> }) {
  const estimate = await findLatestEstimate(db, now);
  const outcome = estimate && (await findCoachOutcome(db, estimate.id, coachId));
  if (!estimate || !outcome || outcome.tier === NOTHING) return null;
  return { tier: outcome.tier, interviews: outcome.interviews, noDifference: estimate.tau2 === 0 };
}

const AT_MOST = 500;

/** The desk's view: the run with its parameters, the untreated first, and the coaches by name. */
export async function showDeskOutcomes({ db, now }: Means) {
  const estimate = await findLatestEstimate(db, now);
  if (!estimate) return null;
  const rows = await listCoachOutcomes(db, estimate.id, AT_MOST);
  return {
    ...toRunView(estimate),
    coaches: rows.map(({ outcome, name, slug }) => ({
      ...{ coachId: outcome.coachId, name, slug },
      ...{ tier: outcome.tier, interviews: outcome.interviews, candidates: outcome.candidates },
      ...{ observed: outcome.observed, expected: outcome.expected, responseRate: outcome.responseRate },
      ...toFigures(outcome),
    })),
  };
}

function toFigures(outcome: Outcome) {
  const { lift, se, shrunk, deviation, deviationSd, pAboveAverage, expectedBy } = outcome;
  const bounds = {
    asReported: outcome.liftAsReported,
    allUnreportedFailed: outcome.liftIfSilentFailed,
    allUnreportedCalled: outcome.liftIfSilentCalled,
    responseRate: outcome.responseRate,
  };
  return {
    ...{ lift, se, shrunk, deviation, deviationSd, pAboveAverage, expectedBy },
    ifSilentFailed: bounds.allUnreportedFailed,
    ifSilentCalled: bounds.allUnreportedCalled,
    dependsOnSilence: dependsOnSilence(bounds),
  };
}

function toRunView(estimate: EstimateRow) {
  const { estimatedOn, ruleVersion, interviews, candidates, stageRates, waiting } = estimate;
  const { meanLift, meanLiftSd, q, tau2, caseMix } = estimate;
  return {
    ...{
      estimatedOn,
      ruleVersion,
      interviews,
      candidates,
      stageRates,
      waiting,
      meanLift,
      meanLiftSd,
      q,
      tau2,
    },
    models: { fitted: caseMix.filter(Boolean).length, folds: caseMix.length },
    needs: TIER_NEEDS,
  };
}
