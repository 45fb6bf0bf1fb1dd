import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { type Commitment, listCommitments, listDrills } from './commitment.repository.ts';
import { listOpenChanges, type StoredChange } from './commitment-change.repository.ts';
import { listFollowUps } from './follow-up.repository.ts';
import { followUpStep } from './show-follow-up.ts';

const AT_MOST = 60;
type ByUser = { db: Queryable; user: { id: Id<'user'> } };

/** What the candidate has taken on, with its drills, what was changed of it since, and where each follow-up stands. */
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
    judgedAt: commitment.judgedAt?.toString() ?? null,
    judged: toJudgedView(commitment),
    droppedAt: commitment.droppedAt?.toString() ?? null,
    dropReason: commitment.dropReason,
    drills: drills
      .filter((one) => one.bookingId === commitment.bookingId && one.focusPoint === commitment.focusPoint)
      .map(({ item, task, how, doneWhen, repetitions, done, dueOn }) => ({
        ...{ item, task, how, doneWhen, repetitions, done, dueOn },
      })),
  }));
  const followUps = await listFollowUps(db, user.id, AT_MOST);
  const changes = await listOpenChanges(db, user.id);
  return { tasks, followUps: followUps.map(toFollowUpLine), changes: changes.map(toChangeView) };
}

/** What a coach changed of it since, until its candidate has said what to do with that. */
const toChangeView = ({ bookingId, focusPoint, kind, offered, offeredAt }: StoredChange) => ({
  ...{ bookingId, focusPoint, kind, offeredAt: offeredAt.toString() },
  offered: offered && {
    ...{ title: offered.title, cue: offered.cue, measure: offered.measure },
    drills: offered.drills.map(({ id, task, how, repetitions, doneWhen }) => ({
      ...{ item: id, task, how, repetitions, doneWhen },
    })),
  },
});

/** What a coach said of it in a retest; null while only the candidate has. */
const toJudgedView = ({ judgedAt, judgedIn, judgedLine }: Commitment) =>
  judgedAt && judgedIn ? { at: judgedAt.toString(), retestId: judgedIn, line: judgedLine } : null;

type FollowUpLine = Awaited<ReturnType<typeof listFollowUps>>[number];
const toFollowUpLine = ({ followUp, coachName, startsAt }: FollowUpLine) => ({
  bookingId: followUp.bookingId,
  coachName,
  startsAt: startsAt.toString(),
  step: followUpStep(followUp),
  opensAt: followUp.dueAt.toString(),
});
