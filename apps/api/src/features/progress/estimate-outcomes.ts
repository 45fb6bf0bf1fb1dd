import type { Database } from '@app/db/client';
import { newId } from '@app/db/new-id';
import type { Id } from '@app/shared/id/id';
import { type CaseMixCoefficients, expectedChance } from '@app/shared/progress/outcome-case-mix';
import { compareCoaches } from '@app/shared/progress/outcome-coaches';
import type { OutcomeCount } from '@app/shared/progress/outcome-resolution';
import { silenceBounds } from '@app/shared/progress/outcome-silence';
import { DEFAULT_STAGE_RATES, type StageRates, stageRatesOf } from '@app/shared/progress/outcome-stage-rates';
import type { InterviewStage } from '@app/shared/progress/real-interview';
import {
  deleteEstimatesBefore,
  hasEstimateOf,
  insertEstimate,
  listCountedBookings,
  listProspectiveInterviews,
  type NewCoachOutcome,
} from './coach-outcome.repository.ts';
import { fitCaseMix } from './fit-case-mix.ts';
import { type CountedInterview, gatherOutcomes } from './gather-outcomes.ts';

/** Which formulas a run followed; changes with them. */
const RULE_VERSION = 'outcomes/1';
const KEEP_DAYS = 60;

/** Up to so many coaches each has a model of their own; of more, every tenth shares one. */
const OWN_MODELS = 100;
const SHARED_MODELS = 10;

type Means = { db: Database; now: Temporal.Instant };

/** Works out what followed in real interviews, coach by coach (feedback.md 4.4). A day has one run. */
export async function estimateOutcomes({ db, now }: Means): Promise<void> {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  if (await hasEstimateOf(db, today.toString())) return;
  const gathering = {
    interviews: await listProspectiveInterviews(db),
    bookings: await listCountedBookings(db),
    today,
  };
  const stageRates = stageRatesBefore(gatherOutcomes(gathering, DEFAULT_STAGE_RATES));
  const counted = gatherOutcomes(gathering, stageRates);
  const foldOf = foldsOf(counted);
  const folds = Math.max(-1, ...foldOf.values()) + 1;
  const models = Array.from({ length: folds }, (_, fold) =>
    fitCaseMix(counted.filter(notOf((id) => foldOf.get(id) === fold, counted))),
  );
  const modelOf = (id: Id<'coach'>) => models[foldOf.get(id) ?? -1];
  const { rows, ...comparison } = compare(counted, modelOf, stageRates);
  const estimate = {
    id: newId('outcomeEstimate'),
    estimatedOn: today.toString(),
    estimatedAt: now,
    ruleVersion: RULE_VERSION,
    interviews: counted.length,
    candidates: new Set(counted.map(({ candidateId }) => candidateId)).size,
    stageRates,
    caseMix: models.map((model) => model ?? null),
    waiting: waitingOf(counted, stageRates),
    ...comparison,
  };
  await db.transaction(async (tx) => {
    await insertEstimate(tx, estimate, rows);
    await deleteEstimatesBefore(tx, today.subtract({ days: KEEP_DAYS }).toString());
  });
}

function stageRatesBefore(counted: readonly CountedInterview[]): StageRates {
  const counts: Partial<Record<InterviewStage, OutcomeCount>> = {};
  for (const { stage, called } of counted.filter(({ phase }) => phase === 'before')) {
    const { called: before, n } = counts[stage] ?? { called: 0, n: 0 };
    counts[stage] = { called: before + called, n: n + 1 };
  }
  return stageRatesOf(counts);
}

/**
 * Each coach is judged by a model that has not seen their candidates. Where that would be thousands of models,
 * several coaches share one that has seen the candidates of none of them, which keeps the promise.
 */
function foldsOf(counted: readonly CountedInterview[]): Map<Id<'coach'>, number> {
  const ids = [...new Set(counted.flatMap(({ coachIds }) => coachIds))].sort();
  const folds = ids.length <= OWN_MODELS ? ids.length : SHARED_MODELS;
  return new Map(ids.map((id, at) => [id, at % folds]));
}

/** All interviews of candidates who never were with such a coach. */
function notOf(isSuch: (id: Id<'coach'>) => boolean, counted: readonly CountedInterview[]) {
  const theirs = new Set(
    counted.filter(({ coachIds }) => coachIds.some(isSuch)).map(({ candidateId }) => candidateId),
  );
  return ({ candidateId }: CountedInterview) => !theirs.has(candidateId);
}

/** The natural controls: booked, not yet coached. */
function waitingOf(counted: readonly CountedInterview[], stageRates: StageRates) {
  const waiting = counted.filter(({ phase }) => phase === 'waiting');
  return {
    interviews: waiting.length,
    called: waiting.filter(({ called }) => called === 1).length,
    expected: waiting.reduce((sum, { stage }) => sum + stageRates[stage], 0),
  };
}

function compare(
  counted: readonly CountedInterview[],
  modelOf: (id: Id<'coach'>) => CaseMixCoefficients | undefined,
  stageRates: StageRates,
) {
  const byCoach = new Map<Id<'coach'>, CountedInterview[]>();
  for (const one of counted) {
    for (const coachId of one.coachIds) {
      const own = byCoach.get(coachId);
      if (own) own.push(one);
      else byCoach.set(coachId, [one]);
    }
  }
  const coaches = [...byCoach].map(([coachId, own]) => {
    const model = modelOf(coachId);
    const chance = ({ row, stage }: CountedInterview) =>
      model ? expectedChance(model, row) : stageRates[stage];
    const reported = own.filter(({ isReported }) => isReported);
    const observed = own.filter(({ called }) => called === 1).length;
    const expected = own.map(chance);
    const bounds = silenceBounds({
      called: observed,
      reported: reported.length,
      unreported: own.length - reported.length,
      expectedRate: expected.reduce((sum, p) => sum + p, 0) / own.length,
    });
    return {
      id: coachId,
      candidates: new Set(own.map(({ candidateId }) => candidateId)).size,
      ...{ observed, expected, bounds, responseRate: bounds.responseRate },
      expectedBy: model ? ('case_mix' as const) : ('stage_rates' as const),
    };
  });
  const { meanLift, meanLiftSd, Q: q, tau2, coaches: outcomes } = compareCoaches(coaches);
  const told = new Map(coaches.map((coach) => [coach.id as string, coach]));
  const rows = outcomes.map(({ id, n, ...outcome }): NewCoachOutcome => {
    const { bounds, responseRate, expectedBy, id: coachId } = told.get(id)!; // the outcome is of one of them
    return {
      ...outcome,
      ...{ coachId, interviews: n, responseRate, expectedBy },
      liftAsReported: bounds.asReported,
      liftIfSilentFailed: bounds.allUnreportedFailed,
      liftIfSilentCalled: bounds.allUnreportedCalled,
    };
  });
  return { meanLift, meanLiftSd, q, tau2, rows };
}
