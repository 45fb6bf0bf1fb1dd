import type { Database, Queryable } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { MOST_SECOND_RATINGS } from '@app/shared/reports/second-rating.schema';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { Config } from '../../env.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { getWholeReport } from './acknowledge-report.ts';
import { candidateAccess } from './read-report.ts';
import { getSessionOfCandidate } from './reported-session.repository.ts';
import {
  countSecondRatings,
  insertSecondRating,
  listSecondCoaches,
  listSecondRatingsOf,
  lockSecondRating,
  updateSecondRating,
} from './second-ratings.repository.ts';

type Reading = { db: Queryable; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };
type Means = Omit<Reading, 'db'> & { db: Database; queue: Queue };
type OfBooking = { bookingId: Id<'booking'> };

/** A turn comes round once a quarter. */
const QUARTER_DAYS = 91;
const CHOICES = 4;

/** Who could rate one's session blind; whose turn it is first. Nobody who has been asked about it before. */
async function listChoices(
  { db, now, user }: Reading,
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
  const isWaiting = asked.some(({ rating }) => rating.status === 'asked' || rating.status === 'open');
  const mayAsk = isOpen && !isFull && !isWaiting;
  const choices = mayAsk ? await listChoices(means, report) : [];
  return {
    mayAsk: mayAsk && choices.length > 0,
    choices: choices.map(({ id, name, headline }) => ({ id, name, headline })),
    asked: asked.map(({ rating, coach }) => ({
      id: rating.id,
      coach,
      chosenBy: rating.chosenBy,
      status: rating.status,
      askedAt: rating.askedAt.toString(),
      given:
        rating.status === 'given' && rating.givenAt
          ? {
              at: rating.givenAt.toString(),
              callBack: rating.callBack!, // the table has both or neither
              realReason: rating.realReason,
              ratings: rating.ratings,
              truths: rating.truths,
            }
          : null,
    })),
  };
}

type Ask = OfBooking & { coachId: Id<'coach'> | null; recordingUrl: string };

/**
 * Asks for a blind rating of one's session; without a coach it is whoever's turn it is. The coach who held it
 * is heard on the recording and decides first.
 */
export async function askSecondOpinion(
  means: Means,
  { bookingId, coachId, recordingUrl }: Ask,
): Promise<{ id: Id<'secondRating'> }> {
  const { db, now, user } = means;
  return db.transaction(async (tx) => {
    const report = await getWholeReport(means, tx, bookingId);
    const { access } = await candidateAccess({ ...means, db: tx }, bookingId);
    if (access !== 'all') throw new DomainError('NOT_ACKNOWLEDGED');
    if ((await countSecondRatings(tx, report.id)) >= MOST_SECOND_RATINGS)
      throw new DomainError('SECOND_RATING_ASKED');
    const [chosen] = await listChoices({ ...means, db: tx }, report, coachId);
    if (!chosen) throw new DomainError(coachId ? 'SECOND_COACH_REFUSED' : 'NOBODY_TO_RATE');
    const id = newId('secondRating');
    await insertSecondRating(tx, {
      ...{ id, bookingId, recordingUrl, reportId: report.id, candidateId: user.id },
      ...{ firstCoachId: report.coachId, coachId: chosen.id },
      chosenBy: coachId ? 'candidate' : 'platform',
      status: 'asked',
      askedAt: now,
    });
    const actor = { kind: 'candidate', id: user.id } as const;
    await recordAuditEvent(tx, { at: now, actor, action: 'second_rating.asked', subjectId: id, bookingId });
    await announce(means, tx, 'second_rating.moved', { secondRatingId: id });
    return { id };
  });
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
