import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { newId } from '@app/db/new-id';
import { objections } from '@app/db/schema/reviews';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { eq } from 'drizzle-orm';

export type Objection = typeof objections.$inferSelect;
type NewObjection = Pick<
  Objection,
  'bookingId' | 'candidateId' | 'coachId' | 'ground' | 'specifics' | 'wish' | 'openedAt'
>;

/** @throws DomainError `OBJECTION_MADE` when the session has one */
export async function insertObjection(tx: Transaction, objection: NewObjection): Promise<Id<'objection'>> {
  const id = newId('objection');
  try {
    await tx.insert(objections).values({ id, ...objection, status: 'open' });
    return id;
  } catch (error) {
    if (!violates(error, 'objections_booking_id_key')) throw error;
    throw new DomainError('OBJECTION_MADE', {}, { cause: error });
  }
}

export async function findObjection(db: Queryable, bookingId: Id<'booking'>): Promise<Objection | undefined> {
  const [row] = await db.select().from(objections).where(eq(objections.bookingId, bookingId));
  return row;
}

export async function lockObjection(
  tx: Transaction,
  bookingId: Id<'booking'>,
): Promise<Objection | undefined> {
  const [row] = await tx.select().from(objections).where(eq(objections.bookingId, bookingId)).for('update');
  return row;
}

type Change = Partial<
  Pick<
    Objection,
    'status' | 'closedAt' | 'decidedBy' | 'decisionNote' | 'refundMinor' | 'creditMinor' | 'coachAnswer'
  >
>;

export async function updateObjection(tx: Transaction, id: Id<'objection'>, change: Change): Promise<void> {
  await tx.update(objections).set(change).where(eq(objections.id, id));
}
