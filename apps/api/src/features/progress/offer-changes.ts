import type { Database, Transaction } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { commitmentChanges, isSameOffer } from '@app/shared/progress/commitment-change';
import { type PlannedCommitment, plannedCommitments, plannedDay } from '@app/shared/progress/practice-days';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import {
  insertCommitments,
  insertDrills,
  listCommitmentsOfBooking,
  listDrills,
  lockCommitment,
  setDropped,
} from './commitment.repository.ts';
import {
  deleteChange,
  deleteDrill,
  listChangesOfBooking,
  lockChange,
  offerChange,
  rewordCommitment,
  rewordDrill,
  type StoredChange,
  updateChangeAnswer,
} from './commitment-change.repository.ts';
import { findReleasedReport } from './follow-up.repository.ts';
import { drillRows, practiceDays } from './take-on-commitments.ts';

/** Written as the reason of a task that its coach took out and its candidate let go. */
const TAKEN_OUT = 'My coach took it out of the report.';

/**
 * Lays an amended report beside what was taken on from it, and offers the differences. The tasks themselves stay:
 * whoever has begun to practise decides. Nothing is offered twice, nor for what was dropped or is fixed.
 */
export async function offerChanges({ db, now }: ActContext, bookingId: Id<'booking'>): Promise<void> {
  await db.transaction(async (tx) => {
    const report = await findReleasedReport(tx, bookingId);
    const tasks = await listCommitmentsOfBooking(tx, bookingId);
    if (!report || tasks.length === 0) return; // not taken on yet: then it is taken on as it reads
    const all = await listDrills(tx, [bookingId]);
    const taken = tasks.map((task) => ({
      ...task,
      drills: all
        .filter(({ focusPoint }) => focusPoint === task.focusPoint)
        .map(({ item, ...drill }) => ({ ...drill, id: item })),
    }));
    const planned = plannedCommitments(report.content, practiceDays(report, now));
    const changes = commitmentChanges(taken, planned);
    const before = await listChangesOfBooking(tx, bookingId);
    const isClosed = (point: string) =>
      tasks.some(
        ({ focusPoint, droppedAt, state }) =>
          focusPoint === point && (droppedAt !== null || state === 'fixed'),
      );
    for (const { focusPoint } of before)
      if (!changes.some((change) => change.focusPoint === focusPoint))
        await deleteChange(tx, { bookingId, focusPoint });
    for (const { focusPoint, kind, offered } of changes) {
      const known = before.find((change) => change.focusPoint === focusPoint);
      if (isClosed(focusPoint) || (known && isSameOffer(offered, known.offered))) continue;
      const { candidateId } = report;
      await offerChange(tx, { bookingId, focusPoint, candidateId, kind, offered, offeredAt: now });
    }
  });
}

type Means = { db: Database; now: Temporal.Instant; user: { id: Id<'user'> } };
type Answer = { bookingId: Id<'booking'>; focusPoint: string; take: boolean };

/** Takes what the coach changed, or leaves the task as it was. COMMITMENT_NOT_FOUND. */
export async function answerChange(means: Means, { take, ...task }: Answer): Promise<void> {
  const { db, now, user } = means;
  const { bookingId, focusPoint } = task;
  await db.transaction(async (tx) => {
    const change = await lockChange(tx, task);
    if (change?.candidateId !== user.id || change.answer) throw new DomainError('COMMITMENT_NOT_FOUND');
    await updateChangeAnswer(tx, task, take ? 'taken' : 'left', now);
    if (take) await applyChange(tx, now, change);
    const actor = { kind: 'candidate', id: user.id } as const;
    const action = take ? 'commitment.change_taken' : 'commitment.change_left';
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action, subjectId: bookingId, bookingId },
      details: { focusPoint, kind: change.kind },
    });
  });
}

async function applyChange(tx: Transaction, now: Temporal.Instant, change: StoredChange): Promise<void> {
  const { bookingId, focusPoint, candidateId, offered } = change;
  const known = await lockCommitment(tx, change);
  if (!offered) {
    if (known && !known.commitment.droppedAt)
      await setDropped(tx, change, { droppedAt: now, dropReason: TAKEN_OUT });
    return;
  }
  const report = await findReleasedReport(tx, bookingId);
  if (!report) return;
  const days = practiceDays(report, now);
  const rowsOf = (drills: PlannedCommitment['drills']) =>
    drillRows({ bookingId, timeZone: report.timeZone, now }, [
      {
        focusPoint,
        drills: drills.map((one) => ({ ...one, dueOn: plannedDay(one.dueOn, days).toString() })),
      },
    ]);
  if (!known) {
    const { title, cue, measure } = offered;
    const position = (await listCommitmentsOfBooking(tx, bookingId)).length;
    const task = { bookingId, candidateId, coachId: report.coachId, focusPoint, title, cue, measure };
    await insertCommitments(tx, [{ ...task, position, takenOnAt: now }], rowsOf(offered.drills));
    return;
  }
  await rewordCommitment(tx, change, offered);
  const own = (await listDrills(tx, [bookingId])).filter((drill) => drill.focusPoint === focusPoint);
  const isOwn = ({ id }: { id: string }) => own.some(({ item }) => item === id);
  for (const drill of offered.drills.filter(isOwn)) await rewordDrill(tx, change, drill);
  await insertDrills(tx, rowsOf(offered.drills.filter((drill) => !isOwn(drill))));
  // What somebody has begun stays in their record, whatever the plan says now.
  const gone = own.filter(({ item, done }) => done === 0 && !offered.drills.some(({ id }) => id === item));
  for (const { item } of gone) await deleteDrill(tx, change, item);
}
