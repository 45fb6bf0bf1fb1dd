import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { toReportDocument } from '@app/shared/reports/report-document';
import type { Config } from '../../env.ts';
import { measureTalk } from '../sessions/keep-speech.ts';
import { candidateAccess, visibleContent } from './read-report.ts';
import { actualMinutes, countCandidateQuestions } from './reported-session.repository.ts';
import { isSeenByCandidate, listSecondRatingsOf } from './second-ratings.repository.ts';

type Means = { db: Queryable; now: Temporal.Instant; config: Config; user: { id: Id<'user'> } };

/**
 * A candidate's own report in the published form `report/1`, once all of it is open, as far as reports know of it:
 * what became of it is added by `progress/take-report-away.ts`.
 */
export async function exportReport(means: Means, bookingId: Id<'booking'>) {
  const seen = await candidateAccess(means, bookingId);
  const { report, session, selfRating, acknowledgement, access } = seen;
  const content = visibleContent(seen);
  if (!report || !content) throw new DomainError('REPORT_NOT_FOUND');
  if (access !== 'all') throw new DomainError('NOT_ACKNOWLEDGED');
  const { booking } = session;
  const talk = await measureTalk(means.db, booking);
  return toReportDocument({
    id: report.id,
    bookingId,
    content,
    questionsAsked: report.content.questionsAsked,
    talk: 'none' in talk ? null : talk.figures,
    tapped: await countCandidateQuestions(means.db, bookingId),
    candidate: { id: report.candidateId, displayName: session.candidateName },
    coach: { id: report.coachId, displayName: session.coachName },
    startedAt: booking.startsAt,
    plannedMinutes: booking.durationMinutes,
    actualMinutes: actualMinutes(session),
    selfRating: selfRating ?? null,
    acknowledgement: acknowledgement ?? null,
    secondRatings: await listGivenOf(means.db, bookingId),
    timeline: {
      draftedAt: report.createdAt,
      submittedAt: report.submittedAt,
      releasedAt: report.releasedAt,
    },
  });
}

async function listGivenOf(db: Queryable, bookingId: Id<'booking'>) {
  const asked = await listSecondRatingsOf(db, bookingId);
  return asked.flatMap(({ rating, coach }) => {
    const { givenAt, callBack, ratings } = rating;
    if (!isSeenByCandidate(rating) || !givenAt || !callBack) return [];
    return { coach: { id: coach.id, displayName: coach.name }, givenAt, callBack, ratings };
  });
}
