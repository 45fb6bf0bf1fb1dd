import type { Database, Queryable, Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { checkContract } from '@app/shared/reports/quality-contract';
import { checkTone } from '@app/shared/reports/quality-tone';
import { emptyDraft } from '@app/shared/reports/report.schema';
import { ratesEach, type SecondRating } from '@app/shared/reports/second-rating.schema';
import { ratedDimensions } from '@app/shared/rubrics/rubric';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { toGivenView } from './ask-second-opinion.ts';
import { findRubricsOf } from './find-pinned-rubrics.ts';
import { toDimensionViews } from './report.view.ts';
import { getSession, type ReportedSession } from './reported-session.repository.ts';
import { findReport } from './reports.repository.ts';
import {
  findSecondRating,
  listGivenOnSessionsOf,
  listWaitingFor,
  lockSecondRating,
  type StoredSecondRating,
  updateSecondRating,
} from './second-ratings.repository.ts';

const AT_MOST = 20;
const COMPARED = 6;
type Means = {
  db: Database;
  queue: Queue;
  now: Temporal.Instant;
  coachId: Id<'coach'>;
  user: { id: Id<'user'> };
};
type Chosen = { id: Id<'secondRating'> };

/** What waits for a coach: sessions of theirs that somebody would listen to, and to rate blind; and what others said. */
export async function listSecondRatings({ db, coachId }: { db: Queryable; coachId: Id<'coach'> }) {
  const toAgree = await listWaitingFor(db, coachId, 'first', AT_MOST);
  const toRate = await listWaitingFor(db, coachId, 'second', AT_MOST);
  const given = await listGivenOnSessionsOf(db, coachId, COMPARED);
  return {
    toAgree: await Promise.all(
      toAgree.map(async ({ id, bookingId, askedAt }) => {
        const { booking, candidateName } = await getSession(db, bookingId);
        return { id, candidateName, startsAt: booking.startsAt.toString(), askedAt: askedAt.toString() };
      }),
    ),
    // Neither names nor a day: who it was would say what to expect.
    toRate: await Promise.all(
      toRate.map(async ({ id, bookingId, askedAt }) => {
        const { booking, brief } = await getSession(db, bookingId);
        return {
          ...{ id, sessionType: booking.sessionType, minutes: booking.durationMinutes },
          ...{ targetRole: brief?.targetRole ?? '', askedAt: askedAt.toString() },
        };
      }),
    ),
    given: await Promise.all(given.map((row) => besideOwn(db, row))),
  };
}

/** A session of a coach's own with what another said of it; not who it was, since the next may be them. */
async function besideOwn(db: Queryable, row: StoredSecondRating) {
  const { booking, candidateName } = await getSession(db, row.bookingId);
  const report = await findReport(db, row.bookingId);
  const { verdict, hardTruths, ratings } = report!.content; // it was there to be rated again
  return {
    ...{ id: row.id, bookingId: row.bookingId, candidateName, startsAt: booking.startsAt.toString() },
    given: toGivenView(row),
    own: {
      callBack: verdict.callBack,
      truths: hardTruths.map(({ category }) => category),
      ratings: ratings.map(({ rubric, dimension, level }) => ({ rubric, dimension, level })),
    },
    dimensions: toDimensionViews(await findRubricsOf(db, report, booking.sessionType)).map(
      ({ rubric, dimension, name }) => ({ rubric, dimension, name }),
    ),
  };
}

/** The coach who held the session lets it be listened to, or not. SECOND_RATING_NOT_FOUND, SECOND_RATING_OVER. */
export async function agreeToSecondOpinion(means: Means, { id, agree }: Chosen & { agree: boolean }) {
  const { db, now, coachId } = means;
  await db.transaction(async (tx) => {
    const row = await lockSecondRating(tx, id);
    if (row?.firstCoachId !== coachId) throw new DomainError('SECOND_RATING_NOT_FOUND');
    if (row.status !== 'asked') throw new DomainError('SECOND_RATING_OVER');
    await updateSecondRating(
      tx,
      id,
      agree ? { status: 'open', agreedAt: now } : { status: 'refused', recordingUrl: '', endedAt: now },
    );
    await record(means, tx, agree ? 'agreed' : 'refused', row);
  });
}

/** The second coach cannot or will not. SECOND_RATING_NOT_FOUND, SECOND_RATING_OVER. */
export async function declineSecondRating(means: Means, { id }: Chosen) {
  await means.db.transaction(async (tx) => {
    const row = await lockOpen(means, tx, id);
    await updateSecondRating(tx, id, { status: 'declined', recordingUrl: '', endedAt: means.now });
    await record(means, tx, 'declined', row);
  });
}

/**
 * What a second coach gets: the recording, the rubric, the context and the questions, nothing else
 * (feedback.md 2.2). Not the people, not the evidence, since a choice of quotes is already a judgement.
 */
export async function showBlindSession(
  { db, coachId }: { db: Queryable; coachId: Id<'coach'> },
  { id }: Chosen,
) {
  const row = await findSecondRating(db, id);
  if (row?.coachId !== coachId || row.status !== 'open') throw new DomainError('SECOND_RATING_NOT_FOUND');
  const session = await getSession(db, row.bookingId);
  const report = await findReport(db, row.bookingId);
  const { targetRole, level, language, conditions } = report!.content.context; // it was there to be asked about
  return {
    id,
    recordingUrl: row.recordingUrl,
    sessionType: session.booking.sessionType,
    minutes: session.booking.durationMinutes,
    context: { targetRole, level, language, conditions },
    closedTopics: session.brief?.closedTopics ?? [],
    dimensions: toDimensionViews(await findRubricsOf(db, report, session.booking.sessionType)),
    questions: report!.content.questionNotes.map(({ stage, startSec, endSec, question, kind }) => ({
      ...{ stage, startSec, endSec, question, kind },
    })),
  };
}

/** Keeps a blind rating. From now on both verdicts stand beside each other. */
export async function giveSecondRating(means: Means, { id, ...given }: Chosen & SecondRating) {
  const { db, now } = means;
  await db.transaction(async (tx) => {
    const row = await lockOpen(means, tx, id);
    const session = await getSession(tx, row.bookingId);
    const report = await findReport(tx, row.bookingId);
    const wanted = ratedDimensions(await findRubricsOf(tx, report, session.booking.sessionType));
    if (!ratesEach(given.ratings, wanted)) throw new DomainError('RATE_EACH_DIMENSION');
    const words = wordsRefused(given, session);
    if (words.length > 0) throw new DomainError('SECOND_RATING_WORDS', { words });
    const ended = { status: 'given', recordingUrl: '', givenAt: now, endedAt: now } as const;
    await updateSecondRating(tx, id, { ...given, ...ended });
    await record(means, tx, 'given', row);
  });
}

/** The same words that no report may hold. */
function wordsRefused({ realReason, truths }: SecondRating, { brief }: ReportedSession): string[] {
  const draft = {
    ...emptyDraft(),
    realReason,
    hardTruths: truths.map((truth, at) => ({
      ...{ id: `h${at + 1}`, ...truth, disposition: null, behaviour: '', impact: '', evidence: [] },
    })),
  };
  return [...checkTone(draft), ...checkContract(draft, brief?.closedTopics ?? [])]
    .filter(({ level }) => level === 'block')
    .map(({ match, title }) => match ?? title);
}

async function lockOpen({ coachId }: Means, tx: Transaction, id: Id<'secondRating'>) {
  const row = await lockSecondRating(tx, id);
  // While its first coach has not agreed there is nothing for the second to know of.
  if (row?.coachId !== coachId || row.status === 'asked') throw new DomainError('SECOND_RATING_NOT_FOUND');
  if (row.status !== 'open') throw new DomainError('SECOND_RATING_OVER');
  return row;
}

async function record(
  means: Means,
  tx: Transaction,
  step: 'agreed' | 'refused' | 'declined' | 'given',
  { id, bookingId }: StoredSecondRating,
) {
  const actor = { kind: 'coach', id: means.user.id } as const;
  await recordAuditEvent(tx, {
    ...{ at: means.now, actor, action: `second_rating.${step}`, subjectId: id, bookingId },
  });
  await announce(means, tx, 'second_rating.moved', { secondRatingId: id });
}
