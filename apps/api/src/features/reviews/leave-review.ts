import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { ReviewInput } from '@app/shared/reviews/review.schema';
import { reviewWindow, reviewWindowState } from '@app/shared/reviews/review-window';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { Config } from '../../env.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { setCandourCounts } from '../catalog/candour.repository.ts';
import { findObjection } from './objection.repository.ts';
import {
  countCandourOf,
  findReviewedSession,
  findReviewOfBooking,
  insertReview,
} from './reviews.repository.ts';

type Means = { db: Database; queue: Queue; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };

/** Keeps a candidate's review of a session and counts it for the coach, in one transaction. */
export async function leaveReview(
  means: Means,
  input: ReviewInput & { bookingId: Id<'booking'> },
): Promise<void> {
  const { db, now, user } = means;
  const { bookingId, ...review } = input;
  await db.transaction(async (tx) => {
    const { session, window } = await reviewedSession({ ...means, db: tx }, bookingId);
    const state = reviewWindowState(window, now);
    if (state === 'none' || state === 'later') {
      throw new DomainError('REVIEW_NOT_OPEN', window ? { opensAt: window.opensAt.toString() } : {});
    }
    if (state === 'closed') throw new DomainError('REVIEW_CLOSED');

    const { coachId } = session.booking;
    const reviewId = await insertReview(tx, {
      ...review,
      bookingId,
      coachId,
      candidateId: user.id,
      createdAt: now,
    });
    await setCandourCounts(tx, coachId, () => countCandourOf(tx, coachId));
    const actor = { kind: 'candidate', id: user.id } as const;
    await recordAuditEvent(tx, { at: now, actor, action: 'review.left', subjectId: reviewId, bookingId });
    await announce(means, tx, 'review.left', { bookingId, reviewId });
  });
}

/** Whether, and from when to when, a candidate may review a session, and what they wrote. */
export async function readOwnReview(
  means: Pick<Means, 'db' | 'now' | 'config' | 'user'>,
  bookingId: Id<'booking'>,
) {
  const { session, window } = await reviewedSession(means, bookingId);
  const given = await findReviewOfBooking(means.db, bookingId);
  return {
    coachName: session.coachName,
    state: given ? ('given' as const) : reviewWindowState(window, means.now),
    opensAt: window?.opensAt.toString() ?? null,
    closesAt: window?.closesAt.toString() ?? null,
    given: given && {
      nobodyHadToldMe: given.nobodyHadToldMe,
      privateRating: given.privateRating,
      content: given.content,
    },
  };
}

type Reading = Pick<Means, 'config' | 'user'> & { db: Parameters<typeof findReviewedSession>[0] };

async function reviewedSession({ db, config, user }: Reading, bookingId: Id<'booking'>) {
  const session = await findReviewedSession(db, bookingId, user.id);
  if (!session) throw new DomainError('BOOKING_NOT_FOUND');
  const { booking, releasedAt } = session;
  const coachWasAbsent = booking.status === 'no_show' && booking.noShowBy !== 'candidate';
  const objection = await findObjection(db, bookingId);
  const upheldAt = objection?.status === 'upheld' ? objection.closedAt : null;
  const failedAt = coachWasAbsent ? booking.startsAt : upheldAt;
  const durations = { opensDays: config.REVIEW_OPENS_DAYS, closesDays: config.REVIEW_CLOSES_DAYS };
  return { session, window: reviewWindow({ releasedAt, failedAt }, durations) };
}
