import type { Queryable, Transaction } from '@app/db/client';
import { commitmentChanges, commitments, commitmentsToTakeOn, drills } from '@app/db/schema/progress';
import type { Id } from '@app/shared/id/id';
import type { PlannedCommitment } from '@app/shared/progress/practice-days';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';

export type StoredChange = typeof commitmentChanges.$inferSelect;
type Key = Pick<StoredChange, 'bookingId' | 'focusPoint'>;

const isIt = ({ bookingId, focusPoint }: Key) =>
  and(eq(commitmentChanges.bookingId, bookingId), eq(commitmentChanges.focusPoint, focusPoint));

/** What was offered from a report, answered or not. */
export const listChangesOfBooking = (db: Queryable, bookingId: Id<'booking'>): Promise<StoredChange[]> =>
  db.select().from(commitmentChanges).where(eq(commitmentChanges.bookingId, bookingId));

/** What a candidate has not answered yet, the oldest first. */
export const listOpenChanges = (db: Queryable, candidateId: Id<'user'>): Promise<StoredChange[]> =>
  db
    .select()
    .from(commitmentChanges)
    .where(and(eq(commitmentChanges.candidateId, candidateId), isNull(commitmentChanges.answer)))
    .orderBy(asc(commitmentChanges.offeredAt), asc(commitmentChanges.focusPoint));

/** Offers a change, in place of an earlier one to the same task. */
export async function offerChange(
  tx: Transaction,
  change: Pick<StoredChange, 'bookingId' | 'focusPoint' | 'candidateId' | 'kind' | 'offered' | 'offeredAt'>,
): Promise<void> {
  const { kind, offered, offeredAt } = change;
  await tx
    .insert(commitmentChanges)
    .values(change)
    .onConflictDoUpdate({
      target: [commitmentChanges.bookingId, commitmentChanges.focusPoint],
      set: { kind, offered, offeredAt, answer: null, answeredAt: null },
    });
}

export async function deleteChange(tx: Transaction, key: Key): Promise<void> {
  await tx.delete(commitmentChanges).where(isIt(key));
}

export async function lockChange(tx: Transaction, key: Key): Promise<StoredChange | undefined> {
  const [row] = await tx.select().from(commitmentChanges).where(isIt(key)).for('update');
  return row;
}

export async function updateChangeAnswer(
  tx: Transaction,
  key: Key,
  answer: 'taken' | 'left',
  answeredAt: Temporal.Instant,
): Promise<void> {
  await tx.update(commitmentChanges).set({ answer, answeredAt }).where(isIt(key));
}

/** Words a task anew; its state and days stay. */
export async function rewordCommitment(
  tx: Transaction,
  { bookingId, focusPoint }: Key,
  { title, cue, measure }: Pick<PlannedCommitment, 'title' | 'cue' | 'measure'>,
): Promise<void> {
  await tx
    .update(commitments)
    .set({ title, cue, measure })
    .where(and(eq(commitments.bookingId, bookingId), eq(commitments.focusPoint, focusPoint)));
}

/** Words a drill anew; what is done of it stays done, up to what is asked now. */
export async function rewordDrill(
  tx: Transaction,
  { bookingId, focusPoint }: Key,
  { id, task, how, doneWhen, repetitions }: PlannedCommitment['drills'][number],
): Promise<void> {
  await tx
    .update(drills)
    .set({ task, how, doneWhen, repetitions, done: sql`least(${drills.done}, ${repetitions}::int)` })
    .where(and(eq(drills.bookingId, bookingId), eq(drills.focusPoint, focusPoint), eq(drills.item, id)));
}

/** Lets a drill go that the plan no longer has. */
export async function deleteDrill(tx: Transaction, { bookingId, focusPoint }: Key, item: string) {
  await tx
    .delete(drills)
    .where(and(eq(drills.bookingId, bookingId), eq(drills.focusPoint, focusPoint), eq(drills.item, item)));
}

/** Reports whose tasks never came. */
export async function listToTakeOn(db: Queryable, limit: number): Promise<Id<'booking'>[]> {
  const rows = await db.select().from(commitmentsToTakeOn).limit(limit);
  return rows.map(({ bookingId }) => bookingId);
}

export async function deleteToTakeOn(db: Queryable, bookingId: Id<'booking'>): Promise<void> {
  await db.delete(commitmentsToTakeOn).where(eq(commitmentsToTakeOn.bookingId, bookingId));
}
