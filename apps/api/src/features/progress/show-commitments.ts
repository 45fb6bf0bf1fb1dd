import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import {
  type Commitment,
  listCommitments,
  listCommitmentsOfBooking,
  listDrills,
} from './commitment.repository.ts';
import { type FollowUp, findFollowUp, findReleasedReport, listFollowUps } from './follow-up.repository.ts';

const AT_MOST = 60;
type ByUser = { db: Queryable; user: { id: Id<'user'> } };

/** What the candidate has taken on, with its drills, and the follow-ups that are open or answered. */
export async function showCommitments({ db, user }: ByUser) {
  const rows = await listCommitments(db, user.id, AT_MOST);
  const bookingIds = [...new Set(rows.map(({ commitment }) => commitment.bookingId))];
  const drills = await listDrills(db, bookingIds);
  const tasks = rows.map(({ commitment, coachName, startsAt }) => ({
    bookingId: commitment.bookingId,
    focusPoint: commitment.focusPoint,
    coachName,
    startsAt: startsAt.toString(),
    title: commitment.title,
    cue: commitment.cue,
    measure: commitment.measure,
    state: commitment.state,
    judged: toJudgedView(commitment),
    droppedAt: commitment.droppedAt?.toString() ?? null,
    dropReason: commitment.dropReason,
    drills: drills
      .filter((one) => one.bookingId === commitment.bookingId && one.focusPoint === commitment.focusPoint)
      .map(({ item, task, how, doneWhen, repetitions, done, dueOn }) => ({
        ...{ item, task, how, doneWhen, repetitions, done, dueOn },
      })),
  }));
  const opened = (await listFollowUps(db, user.id)).filter(({ openedAt }) => openedAt);
  const followUps = await Promise.all(
    opened.slice(-AT_MOST).map(async (followUp) => {
      const report = await findReleasedReport(db, followUp.bookingId);
      const points = report?.content.focusPoints.map(({ id, title }) => ({ id, title })) ?? [];
      return { ...toFollowUpView(followUp), usefulness: followUp.usefulness, focusPoints: points };
    }),
  );
  return { tasks, followUps };
}

/** An answered follow-up as its coach sees it: the usefulness is the platform's, not theirs. */
export async function showFollowUpToCoach(
  { db, coachId }: { db: Queryable; coachId: Id<'coach'> },
  bookingId: Id<'booking'>,
) {
  const followUp = await findFollowUp(db, bookingId);
  if (followUp?.coachId !== coachId) throw new DomainError('FOLLOW_UP_NOT_FOUND');
  const tasks = await listCommitmentsOfBooking(db, bookingId);
  return {
    ...toFollowUpView(followUp),
    tasks: tasks.map(({ focusPoint, title, state }) => ({ focusPoint, title, state })),
  };
}

/** What a coach said of it in a retest; null while only the candidate has. */
const toJudgedView = ({ judgedAt, judgedIn, judgedLine }: Commitment) =>
  judgedAt && judgedIn ? { at: judgedAt.toString(), retestId: judgedIn, line: judgedLine } : null;

const toFollowUpView = (followUp: FollowUp) => ({
  bookingId: followUp.bookingId,
  dueAt: followUp.dueAt.toString(),
  answeredAt: followUp.answeredAt?.toString() ?? null,
  practiceDone: followUp.practiceDone,
  statuses: followUp.statuses,
  coachComment: followUp.coachComment,
});
