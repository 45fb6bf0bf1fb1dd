import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { compareWithReference, nextCalibrationAt } from '@app/shared/progress/calibration-result';
import {
  dimensionsOf,
  findReferenceSession,
  type ReferenceSession,
  referenceSessions,
} from '@app/shared/progress/reference-session';
import {
  type Calibration,
  listCalibrations,
  listReferenceRatings,
  type ReferenceRatingRow,
} from './calibration.repository.ts';

type Means = { db: Queryable; coachId: Id<'coach'> };

export const ALL_SESSIONS = referenceSessions.map(({ id }) => id);

/** What a set consists of. */
export const sessionsOf = (set: Pick<Calibration, 'sessions'> | undefined): readonly string[] =>
  set?.sessions ?? ALL_SESSIONS;

const inSet = (set: Calibration | undefined) =>
  referenceSessions.filter(({ id }) => sessionsOf(set).includes(id));

/** Where a coach stands with the reference sessions: what is rated in the present set, and what the sets came to. */
export async function showCalibration({ db, coachId }: Means) {
  const sets = await listCalibrations(db, coachId);
  const last = sets.at(-1);
  const rated = last ? await listReferenceRatings(db, coachId, last.attempt) : [];
  return {
    attempt: last?.attempt ?? 1,
    /** Whoever has passed reads one of them again. */
    isRepeat: last !== undefined && sessionsOf(last).length < ALL_SESSIONS.length,
    sessions: inSet(last).map(({ id, title, setting }) => ({
      ...{ id, title, setting },
      isRated: rated.some(({ session }) => session === id),
    })),
    results: sets.flatMap((set) => toResultView(set) ?? []),
    nextAt: last?.completedAt ? nextCalibrationAt(last.completedAt, last.passed === true).toString() : null,
  };
}

export function toResultView(set: Calibration | undefined) {
  if (!set?.completedAt) return null;
  const { attempt, elevation, profileError, sameSides, passed, completedAt } = set;
  return {
    ...{ attempt, passed: passed === true, sessions: sessionsOf(set).length },
    elevation: elevation ?? 0,
    profileError: profileError ?? 0,
    sameSides: sameSides ?? 0,
    completedAt: completedAt.toString(),
  };
}

/** One session to read. What was agreed about it comes only with the coach's own rating in this set. */
export async function showReferenceSession({ db, coachId }: Means, { sessionId }: { sessionId: string }) {
  const session = findReferenceSession(sessionId);
  if (!session) throw new DomainError('REFERENCE_NOT_FOUND');
  const last = (await listCalibrations(db, coachId)).at(-1);
  const set = inSet(last);
  if (!set.includes(session)) throw new DomainError('REFERENCE_NOT_FOUND');
  const rated = last ? await listReferenceRatings(db, coachId, last.attempt) : [];
  const own = rated.find((row) => row.session === sessionId);
  return {
    ...{ id: session.id, title: session.title, setting: session.setting, transcript: session.transcript },
    ...{ number: set.indexOf(session) + 1, of: set.length },
    dimensions: dimensionsOf(session).map(({ id, name, question, anchors }) => ({
      ...{ id, name, question },
      anchors: anchors.map(({ level, label, text }) => ({ level, label, text })),
    })),
    comparison: own ? toComparison(session, own) : null,
    nextId: set.find(({ id }) => id !== sessionId && !rated.some((row) => row.session === id))?.id ?? null,
  };
}

export const referenceOf = ({ reference: { verdict, ratings } }: ReferenceSession) => ({ verdict, ratings });

function toComparison(session: ReferenceSession, own: ReferenceRatingRow) {
  const { reference } = session;
  return {
    ...compareWithReference(own, referenceOf(session)),
    verdict: { own: own.verdict, reference: reference.verdict, why: reference.verdictWhy },
    ratings: reference.ratings.map(({ dimension, level, line, why }) => {
      const mine = own.ratings.find((rating) => rating.dimension === dimension);
      return {
        dimension,
        own: mine?.level ?? null,
        ownLine: mine?.line ?? null,
        reference: level,
        line,
        why,
      };
    }),
  };
}
