import type { Database, Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { MOST_DAYS_AHEAD } from '@app/shared/progress/practice-days';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { lockCommitment, moveDrill, setDrillDone, setDropped } from './commitment.repository.ts';
import { reminderFor } from './take-on-commitments.ts';

type Means = { db: Database; now: Temporal.Instant; user: { id: Id<'user'> } };
type Task = { bookingId: Id<'booking'>; focusPoint: string };
type Drill = Task & { item: string };

/** Notes how many of a drill's repetitions are done. */
export async function tickDrill({ db, user }: Means, { done, ...drill }: Drill & { done: number }) {
  await db.transaction(async (tx) => {
    await requireOpenTask(tx, user.id, drill);
    const isThere = await setDrillDone(tx, { ...drill, done });
    if (!isThere) throw new DomainError('COMMITMENT_NOT_FOUND');
  });
}

/** Puts a drill to another day, between today and three months from now where the candidate is. */
export async function rescheduleDrill(
  { db, now, user }: Means,
  { dueOn, ...drill }: Drill & { dueOn: string },
) {
  await db.transaction(async (tx) => {
    const { timeZone } = await requireOpenTask(tx, user.id, drill);
    const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
    const daysAhead = today.until(dueOn, { largestUnit: 'days' }).days;
    if (daysAhead < 0 || daysAhead > MOST_DAYS_AHEAD) throw new DomainError('DRILL_DAY_REFUSED');
    const isThere = await moveDrill(tx, drill, { dueOn, ...reminderFor(dueOn, timeZone, now) });
    if (!isThere) throw new DomainError('COMMITMENT_NOT_FOUND');
    await record(tx, { now, user }, 'commitment.moved', drill, { dueOn });
  });
}

/** Lets a task go, with a reason that the candidate will read again. */
export async function dropCommitment(
  { db, now, user }: Means,
  { reason, ...task }: Task & { reason: string },
) {
  await db.transaction(async (tx) => {
    await requireOpenTask(tx, user.id, task);
    await setDropped(tx, task, { droppedAt: now, dropReason: reason });
    await record(tx, { now, user }, 'commitment.dropped', task, {});
  });
}

/** Brings back a task that was dropped, with its drills as they were. One that was not stays as it is. */
export async function resumeCommitment({ db, now, user }: Means, task: Task) {
  await db.transaction(async (tx) => {
    const { commitment } = await requireTask(tx, user.id, task);
    if (!commitment.droppedAt) return;
    await setDropped(tx, task, { droppedAt: null, dropReason: '' });
    await record(tx, { now, user }, 'commitment.resumed', task, {});
  });
}

async function requireOpenTask(tx: Transaction, userId: Id<'user'>, task: Task) {
  const found = await requireTask(tx, userId, task);
  if (found.commitment.droppedAt) throw new DomainError('COMMITMENT_CLOSED');
  return found;
}

async function requireTask(tx: Transaction, userId: Id<'user'>, task: Task) {
  const found = await lockCommitment(tx, task);
  if (found?.commitment.candidateId !== userId) throw new DomainError('COMMITMENT_NOT_FOUND');
  return found;
}

function record(
  tx: Transaction,
  { now, user }: Omit<Means, 'db'>,
  action: 'commitment.moved' | 'commitment.dropped' | 'commitment.resumed',
  { bookingId, focusPoint }: Task,
  details: Record<string, string>,
) {
  const actor = { kind: 'candidate', id: user.id } as const;
  return recordAuditEvent(tx, {
    ...{ at: now, actor, action, subjectId: bookingId, bookingId },
    details: { focusPoint, ...details },
  });
}
