import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { compareRates } from '@app/shared/progress/outcome-rate';
import { headlineCounts, resolveOutcome } from '@app/shared/progress/outcome-resolution';
import { DEFAULT_STAGE_RATES, priorOf } from '@app/shared/progress/outcome-stage-rates';
import { phaseOf } from '@app/shared/progress/real-interview';
import { findLatestEstimate } from './coach-outcome.repository.ts';
import { findBeginnings, listInterviews } from './interview.repository.ts';
import { toInterviewView, toRateView } from './interview.view.ts';
import { listRequests } from './interviewer-request.repository.ts';

type ByCandidate = { db: Queryable; now: Temporal.Instant; user: { id: Id<'user'>; timeZone: string } };

/** A candidate's call-back ledger: every interview with what it counts as, and the rates before and after coaching. */
export async function showLedger({ db, now, user }: ByCandidate) {
  const { firstBookedAt, joinedAt } = await findBeginnings(db, user.id);
  const dayIn = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(user.timeZone).toPlainDate();
  const today = dayIn(now);
  const firstBookedOn = firstBookedAt && dayIn(firstBookedAt);
  const requests = new Map(
    (await listRequests(db, user.id)).map((request) => [request.interviewId, request]),
  );
  const log = (await listInterviews(db, user.id)).map((row) => ({
    ...row,
    on: row.heldOn,
    phase: phaseOf(row.heldOn, firstBookedOn),
    counted: resolveOutcome({ on: row.heldOn, result: row.result }, today),
  }));
  const headline = log.filter(({ recordedAs, counted }) => recordedAs === 'prospective' && counted !== null);
  const { stageRates = DEFAULT_STAGE_RATES } = (await findLatestEstimate(db, now)) ?? {};
  const prior = priorOf(
    headline.map(({ stage }) => stage),
    stageRates,
  );
  const counts = headlineCounts(log, today);
  return {
    today: today.toString(),
    joinedOn: dayIn(Temporal.Instant.fromEpochMilliseconds(joinedAt.getTime())).toString(),
    firstBookedOn: firstBookedOn?.toString() ?? null,
    entries: log.map((entry) => toInterviewView(entry, requests.get(entry.id), now)),
    rates: toRateView(counts, compareRates(counts.before, counts.after, prior), prior.mean),
  };
}
