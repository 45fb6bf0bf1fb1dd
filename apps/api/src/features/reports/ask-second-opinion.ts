import type { Database, Queryable, Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { MOST_SECOND_RATINGS } from '@app/shared/reports/second-rating.schema';
import { drawOpenUntil } from '@app/shared/reports/second-rating-draw';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { Config } from '../../env.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { getWholeReport } from './acknowledge-report.ts';
import { candidateAccess } from './read-report.ts';
import { getSessionOfCandidate } from './reported-session.repository.ts';
import type { Report } from './reports.repository.ts';
import { type Draw, findDraw } from './second-rating-draws.repository.ts';
import {
  countSecondRatings,
  insertSecondRating,
  isSeenByCandidate,
  listSecondCoaches,
  listSecondRatingsOf,
  lockSecondRating,
  type StoredSecondRating,
  updateSecondRating,
} from './second-ratings.repository.ts';

type Reading = { db: Queryable; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };
type Means = Omit<Reading, 'db'> & { db: Database; queue: Queue };
type OfBooking = { bookingId: Id<'booking'> };

/** A turn comes round once a quarter. */
const QUARTER_DAYS = 91;
const CHOICES = 4;

/** Who could rate one's session blind; whose turn it is first. Nobody who has been asked about it before. */
export async function listChoices(
  { db, now, user }: Omit<Reading, 'config'>,
  report: { coachId: Id<'coach'>; bookingId: Id<'booking'> },
  only: Id<'coach'> | null = null,
) {
  const asked = await listSecondRatingsOf(db, report.bookingId);
  const { booking } = await getSessionOfCandidate(db, report.bookingId, user.id);
  const since = now.subtract({ hours: 24 * QUARTER_DAYS });
  const not = [report.coachId, ...asked.map(({ coach }) => coach.id)];
  const { sessionType } = booking;
  return listSecondCoaches(db, { sessionType, not, notUser: user.id, only, since }, CHOICES);
}

/** What was asked about one's report, what came of it, and who else could be asked. REPORT_NOT_FOUND. */
export async function showSecondOpinions(means: Reading, { bookingId }: OfBooking) {
  const { report, access } = await candidateAccess(means, bookingId);
  if (!report || access === 'nothing') throw new DomainError('REPORT_NOT_FOUND');
  const asked = await listSecondRatingsOf(means.db, bookingId);
  const isOpen = access === 'all' && report.content.retest.length === 0;
  const isFull = (await countSecondRatings(means.db, report.id)) >= MOST_SECOND_RATINGS;
  const draw = await findDraw(means.db, bookingId);
  const isWaiting = asked.some(({ rating }) => rating.status === 'asked' || rating.status === 'open');
  const mayAsk = isOpen && !isFull && !isWaiting;
  const choices = mayAsk ? await listChoices(means, report) : [];
  return {
    /** Until when one may answer that the session was drawn; null while there is nothing to answer. */
    drawnUntil: isOpen && !isWaiting && draw ? openUntil(draw, means.now) : null,
    mayAsk: mayAsk && choices.length > 0,
    choices: choices.map(({ id, name, headline }) => ({ id, name, headline })),
    asked: asked.map(({ rating, coach }) => ({
      id: rating.id,
      coach,
      chosenBy: rating.chosenBy,
      status: rating.status,
      askedAt: rating.askedAt.toString(),
      drawn: rating.drawn,
      given: isSeenByCandidate(rating) ? toGivenView(rating) : null,
    })),
  };
}

/** Until when it may still be answered that a report was drawn. */
function openUntil({ reason, answer, lookedAt }: Draw, now: Temporal.Instant): string | null {
  const until = drawOpenUntil(lookedAt);
  return reason && !answer && Temporal.Instant.compare(now, until) < 0 ? until.toString() : null;
}

/** What a second coach said, once it is given. */
export const toGivenView = ({ givenAt, callBack, realReason, ratings, truths }: StoredSecondRating) =>
  // The table has both or neither.
  givenAt && callBack ? { at: givenAt.toString(), callBack, realReason, ratings, truths } : null;

type Ask = OfBooking & { coachId: Id<'coach'> | null; recordingUrl: string };

/**
 * Asks for a blind rating of one's session; without a coach it is whoever's turn it is. The coach who held it
 * is heard on the recording and decides first.
 */
export async function askSecondOpinion(
  means: Means,
  { bookingId, coachId, recordingUrl }: Ask,
): Promise<{ id: Id<'secondRating'> }> {
  const { db } = means;
  return db.transaction(async (tx) => {
    const report = await getWholeReport(means, tx, bookingId);
    const { access } = await candidateAccess({ ...means, db: tx }, bookingId);
    if (access !== 'all') throw new DomainError('NOT_ACKNOWLEDGED');
    if ((await countSecondRatings(tx, report.id)) >= MOST_SECOND_RATINGS)
      throw new DomainError('SECOND_RATING_ASKED');
    return inviteSecondCoach(means, tx, report, { coachId, recordingUrl, drawn: false });
  });
}

type Invitation = Pick<Ask, 'coachId' | 'recordingUrl'> & { drawn: boolean };

/** Asks, in the candidate's name, whether a second coach may listen; the coach who held the session is told. */
export async function inviteSecondCoach(
  means: Means,
  tx: Transaction,
  report: Report,
  { coachId, recordingUrl, drawn }: Invitation,
): Promise<{ id: Id<'secondRating'> }> {
  const { now, user } = means;
  const { bookingId } = report;
  const [chosen] = await listChoices({ ...means, db: tx }, report, coachId);
  if (!chosen) throw new DomainError(coachId ? 'SECOND_COACH_REFUSED' : 'NOBODY_TO_RATE');
  const id = newId('secondRating');
  await insertSecondRating(tx, {
    ...{ id, bookingId, recordingUrl, drawn, reportId: report.id, candidateId: user.id },
    ...{ firstCoachId: report.coachId, coachId: chosen.id },
    chosenBy: coachId ? 'candidate' : 'platform',
    status: 'asked',
    askedAt: now,
  });
  const actor = { kind: 'candidate', id: user.id } as const;
  await recordAuditEvent(tx, {
    ...{ at: now, actor, action: 'second_rating.asked', subjectId: id, bookingId },
    details: { drawn },
  });
  await announce(means, tx, 'second_rating.moved', { secondRatingId: id });
  return { id };
}

/** Takes the consent back: the recording is forgotten, and what was given is shown and counted nowhere. */
export async function withdrawSecondOpinion(
  { db, now, user }: Pick<Means, 'db' | 'now' | 'user'>,
  { id }: { id: Id<'secondRating'> },
): Promise<void> {
  await db.transaction(async (tx) => {
    const row = await lockSecondRating(tx, id);
    if (row?.candidateId !== user.id) throw new DomainError('SECOND_RATING_NOT_FOUND');
    if (row.status === 'withdrawn') return;
    await updateSecondRating(tx, id, { status: 'withdrawn', recordingUrl: '', endedAt: now });
    const actor = { kind: 'candidate', id: user.id } as const;
    const { bookingId } = row;
    await recordAuditEvent(tx, {
      at: now,
      actor,
      action: 'second_rating.withdrawn',
      subjectId: id,
      bookingId,
    });
  });
}
