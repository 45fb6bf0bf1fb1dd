import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ReferenceRating } from '@app/shared/progress/calibration.schema';
import {
  CALIBRATION_RULES,
  calibrationResult,
  compareWithReference,
  nextCalibrationAt,
  sessionsToRead,
} from '@app/shared/progress/calibration-result';
import { findReferenceSession, type ReferenceSession } from '@app/shared/progress/reference-session';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import {
  type Calibration,
  completeCalibration,
  insertCalibration,
  insertReferenceRating,
  listReferenceRatings,
  lockCalibrations,
} from './calibration.repository.ts';
import { ALL_SESSIONS, referenceOf, sessionsOf } from './show-calibration.ts';

type Means = { db: Database; now: Temporal.Instant; coachId: Id<'coach'>; actor: Actor };
type Input = { sessionId: string; verdict: 1 | 2 | 3 | 4; ratings: ReferenceRating[] };

/**
 * Takes a coach's rating of a reference session, once; only then is it set beside what was agreed. The first one begins
 * a set, the last one ends it with pass or not yet.
 */
export async function rateReference(means: Means, { sessionId, verdict, ratings }: Input): Promise<void> {
  const { db, now, coachId } = means;
  const session = findReferenceSession(sessionId);
  if (!session) throw new DomainError('REFERENCE_NOT_FOUND');
  if (!isComplete(session, ratings)) throw new DomainError('REFERENCE_INCOMPLETE');
  await db.transaction(async (tx) => {
    const sets = await lockCalibrations(tx, coachId);
    const set = openSet(sets) ?? (await insertCalibration(tx, firstSet(sets, means)));
    const { attempt } = set;
    if (!sessionsOf(set).includes(sessionId)) throw new DomainError('REFERENCE_NOT_FOUND');
    const rated = await listReferenceRatings(tx, coachId, attempt);
    if (rated.some((row) => row.session === sessionId)) throw new DomainError('REFERENCE_RATED');
    const row = { coachId, attempt, session: sessionId, verdict, ratings, ratedAt: now };
    await insertReferenceRating(tx, row);
    const all = [...rated, row];
    if (all.length < sessionsOf(set).length) return;
    const compared = all.map((each) => {
      const reference = findReferenceSession(each.session);
      return compareWithReference(each, referenceOf(reference ?? session));
    });
    const { elevation, profileError, sameSides, passed } = calibrationResult(compared);
    await completeCalibration(tx, set, { completedAt: now, elevation, profileError, sameSides, passed });
    await recordAuditEvent(tx, {
      at: now,
      actor: means.actor,
      action: 'coach.calibrated',
      subjectId: coachId,
      details: { attempt, passed },
    });
  });
}

/** Begins the next set: all sessions, or one of them for whoever has passed. CALIBRATION_UNFINISHED, CALIBRATION_TOO_SOON with the moment from which it may be. */
export async function calibrateAgain(means: Means): Promise<void> {
  const { db, now, coachId } = means;
  await db.transaction(async (tx) => {
    const sets = await lockCalibrations(tx, coachId);
    const last = sets.at(-1);
    if (!last?.completedAt) throw new DomainError('CALIBRATION_UNFINISHED');
    const from = nextCalibrationAt(last.completedAt, last.passed === true);
    if (Temporal.Instant.compare(now, from) < 0)
      throw new DomainError('CALIBRATION_TOO_SOON', { from: from.toString() });
    await insertCalibration(tx, newSet(means, sets));
  });
}

const openSet = (sets: readonly Calibration[]) => sets.find(({ completedAt }) => completedAt === null);

function firstSet(sets: readonly Calibration[], means: Means) {
  // A finished set is not added to: the next one is begun on purpose.
  if (sets.length > 0) throw new DomainError('REFERENCE_RATED');
  return newSet(means, sets);
}

const newSet = ({ coachId, now }: Means, before: readonly Calibration[]) => ({
  coachId,
  attempt: (before.at(-1)?.attempt ?? 0) + 1,
  sessions: sessionsToRead(ALL_SESSIONS, before),
  beganAt: now,
  ruleVersion: CALIBRATION_RULES,
});

/** Every dimension of the session once, each on a line that the candidate spoke. */
function isComplete(session: ReferenceSession, ratings: readonly ReferenceRating[]): boolean {
  const wanted = session.reference.ratings.map(({ dimension }) => dimension);
  const given = new Set(ratings.map(({ dimension }) => dimension));
  return (
    given.size === ratings.length &&
    wanted.length === ratings.length &&
    wanted.every((dimension) => given.has(dimension)) &&
    ratings.every(({ line }) => session.transcript[line]?.who === 'candidate')
  );
}
