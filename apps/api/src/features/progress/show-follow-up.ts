import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { shortName } from '@app/shared/identity/person-name';
import { followUpQuestions } from '@app/shared/progress/follow-up-questions';
import { listCommitmentsOfBooking, listDrills } from './commitment.repository.ts';
import {
  type FollowUp,
  findFollowUp,
  findPeople,
  findReleasedReport,
  listAnsweredFollowUps,
} from './follow-up.repository.ts';

const RECENT_HOURS = 24 * 45;
const AT_MOST = 30;

export type FollowUpStep = 'ahead' | 'open' | 'answered' | 'commented';

/** How far a follow-up has come. */
export function followUpStep({ openedAt, answeredAt, coachCommentedAt }: FollowUp): FollowUpStep {
  if (coachCommentedAt) return 'commented';
  if (answeredAt) return 'answered';
  return openedAt ? 'open' : 'ahead';
}

/** A follow-up as its candidate sees it: what it asks while it is open, what was said once it is answered. */
export async function showFollowUp(
  { db, user }: { db: Queryable; user: { id: Id<'user'> } },
  bookingId: Id<'booking'>,
) {
  const followUp = await findFollowUp(db, bookingId);
  if (followUp?.candidateId !== user.id) throw new DomainError('FOLLOW_UP_NOT_FOUND');
  return { ...(await toView(db, followUp)), usefulness: followUp.usefulness };
}

/** The same as its coach sees it: how useful it was is the platform's to know, not theirs. */
export async function showFollowUpToCoach(
  { db, coachId }: { db: Queryable; coachId: Id<'coach'> },
  bookingId: Id<'booking'>,
) {
  const followUp = await findFollowUp(db, bookingId);
  if (followUp?.coachId !== coachId) throw new DomainError('FOLLOW_UP_NOT_FOUND');
  return toView(db, followUp);
}

/** What came of a coach's reports lately: how each point stands, and whether they have said a word to it. */
export async function listAnsweredToCoach({
  db,
  now,
  coachId,
}: {
  db: Queryable;
  now: Temporal.Instant;
  coachId: Id<'coach'>;
}) {
  const since = now.subtract({ hours: RECENT_HOURS });
  const rows = await listAnsweredFollowUps(db, coachId, since, AT_MOST);
  const shown = rows.map(({ followUp, candidateName, points }) => ({
    bookingId: followUp.bookingId,
    candidateName: shortName(candidateName),
    answeredAt: followUp.answeredAt!.toString(), // the query asks for those that have one
    isCommented: followUp.coachCommentedAt !== null,
    focusPoints: followUp.statuses.map(({ focusPoint, status }) => ({
      title: points.find(({ id }) => id === focusPoint)?.title ?? '',
      status,
    })),
  }));
  return shown.sort((a, b) => Number(a.isCommented) - Number(b.isCommented));
}

async function toView(db: Queryable, followUp: FollowUp) {
  const { bookingId, practice, statuses } = followUp;
  const report = await findReleasedReport(db, bookingId);
  const people = await findPeople(db, bookingId);
  if (!report || !people) throw new DomainError('FOLLOW_UP_NOT_FOUND');
  const tasks = await listCommitmentsOfBooking(db, bookingId);
  const step = followUpStep(followUp);
  const drills = step === 'open' ? await listDrills(db, [bookingId]) : [];
  return {
    bookingId,
    step,
    opensAt: followUp.dueAt.toString(),
    answeredAt: followUp.answeredAt?.toString() ?? null,
    candidateName: shortName(people.candidateName),
    coachName: people.coachName,
    startsAt: people.startsAt.toString(),
    /** Only while it is open: before, the report itself may still wait for a self-rating. */
    asked: step === 'open' ? followUpQuestions(report.content, tasks, drills) : null,
    /** Empty until it is answered. */
    practice: practice.map(({ item, done }) => ({ item, done, task: taskOf(report.content, item) })),
    focusPoints: statuses.map((said) => ({
      ...said,
      title: titleOf(tasks, report.content, said.focusPoint),
      state: tasks.find(({ focusPoint }) => focusPoint === said.focusPoint)?.state ?? null,
    })),
    comment: followUp.coachCommentedAt && {
      at: followUp.coachCommentedAt.toString(),
      text: followUp.coachComment,
    },
  };
}

type Content = NonNullable<Awaited<ReturnType<typeof findReleasedReport>>>['content'];

const taskOf = ({ practicePlan }: Content, item: string) =>
  practicePlan.find(({ id }) => id === item)?.task ?? '';

const titleOf = (
  tasks: readonly { focusPoint: string; title: string }[],
  { focusPoints }: Content,
  point: string,
) =>
  tasks.find(({ focusPoint }) => focusPoint === point)?.title ??
  focusPoints.find(({ id }) => id === point)?.title ??
  '';
