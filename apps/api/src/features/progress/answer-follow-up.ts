import type { Database } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { stateAfterFollowUp } from '@app/shared/progress/commitment-state';
import type { FollowUpAnswer } from '@app/shared/progress/follow-up.schema';
import { followUpQuestions, isWholeAnswer } from '@app/shared/progress/follow-up-questions';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import type { Queue } from '../../jobs/queue.ts';
import { listCommitmentsOfBooking, listDrills, setCommitmentState } from './commitment.repository.ts';
import {
  findReleasedReport,
  lockFollowUp,
  updateAnswer,
  updateCoachComment,
} from './follow-up.repository.ts';

type Means = { db: Database; queue: Queue; now: Temporal.Instant };

/** Keeps the candidate's minute at the follow-up and moves their tasks by it. Once. */
export async function answerFollowUp(
  means: Means & { user: { id: Id<'user'> } },
  { bookingId, ...answer }: FollowUpAnswer & { bookingId: Id<'booking'> },
): Promise<void> {
  const { db, now, user } = means;
  await db.transaction(async (tx) => {
    const followUp = await lockFollowUp(tx, bookingId);
    const report = await findReleasedReport(tx, bookingId);
    if (!report || followUp?.candidateId !== user.id) throw new DomainError('FOLLOW_UP_NOT_FOUND');
    if (!followUp.openedAt) {
      throw new DomainError('FOLLOW_UP_NOT_OPEN', { opensAt: followUp.dueAt.toString() });
    }
    if (followUp.answeredAt) throw new DomainError('FOLLOW_UP_ANSWERED');
    const tasks = await listCommitmentsOfBooking(tx, bookingId);
    const asked = followUpQuestions(report.content, tasks, await listDrills(tx, [bookingId]));
    if (!isWholeAnswer(asked, answer)) throw new DomainError('ANSWER_EACH_FOCUS');
    await updateAnswer(tx, bookingId, answer, now);
    const said = new Map(answer.focusPoints.map(({ focusPoint, status }) => [focusPoint, status]));
    for (const { focusPoint, state, judgedBy } of tasks) {
      const status = said.get(focusPoint);
      if (!status) continue; // dropped, so it was not asked about
      if (judgedBy === 'coach') continue; // what somebody else saw outweighs one's own word
      await setCommitmentState(tx, { bookingId, focusPoint }, stateAfterFollowUp(state, status), now);
    }
    const actor = { kind: 'candidate', id: user.id } as const;
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'follow_up.answered', subjectId: bookingId, bookingId },
    });
    await announce(means, tx, 'follow_up.answered', { bookingId });
  });
}

/** The coach's word on an answered follow-up. Once. */
export async function commentFollowUp(
  means: Means & { user: { id: Id<'user'> }; coachId: Id<'coach'> },
  { bookingId, comment }: { bookingId: Id<'booking'>; comment: string },
): Promise<void> {
  const { db, now, user, coachId } = means;
  await db.transaction(async (tx) => {
    const followUp = await lockFollowUp(tx, bookingId);
    if (followUp?.coachId !== coachId) throw new DomainError('FOLLOW_UP_NOT_FOUND');
    if (!followUp.answeredAt) throw new DomainError('FOLLOW_UP_NOT_OPEN');
    if (followUp.coachCommentedAt) throw new DomainError('FOLLOW_UP_ANSWERED');
    await updateCoachComment(tx, bookingId, comment, now);
    const actor = { kind: 'coach', id: user.id } as const;
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'follow_up.commented', subjectId: bookingId, bookingId },
    });
    await announce(means, tx, 'follow_up.commented', { bookingId });
  });
}
