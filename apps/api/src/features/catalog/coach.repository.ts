import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { coaches } from '@app/db/schema/catalog';
import type { CoachStatus } from '@app/shared/catalog/coach-profile';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';

export type Coach = typeof coaches.$inferSelect;

export async function findCoach(db: Queryable, coachId: Id<'coach'>): Promise<Coach | undefined> {
  const [coach] = await db.select().from(coaches).where(eq(coaches.id, coachId));
  return coach;
}

export async function findCoachOfUser(db: Queryable, userId: Id<'user'>): Promise<Coach | undefined> {
  const [coach] = await db.select().from(coaches).where(eq(coaches.userId, userId));
  return coach;
}

/** A coach whom everybody may look at. */
export async function findListedCoach(db: Queryable, slug: string): Promise<Coach | undefined> {
  const [coach] = await db
    .select()
    .from(coaches)
    .where(and(eq(coaches.slug, slug), eq(coaches.status, 'approved')));
  return coach;
}

export async function listCoaches(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
): Promise<Map<Id<'coach'>, Coach>> {
  if (coachIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(coaches)
    .where(inArray(coaches.id, [...coachIds]))
    .prepare('list_coaches')
    .execute();
  return new Map(rows.map((coach) => [coach.id, coach]));
}

export async function listCoachesByStatus(db: Queryable, status: CoachStatus): Promise<Coach[]> {
  return db.select().from(coaches).where(eq(coaches.status, status)).orderBy(asc(coaches.appliedAt));
}

/** @throws DomainError `SLUG_TAKEN` */
export async function insertCoach(db: Queryable, coach: typeof coaches.$inferInsert): Promise<Coach> {
  try {
    const [row] = await db.insert(coaches).values(coach).returning();
    return row!; // an insert without a conflict clause returns its row or throws
  } catch (error) {
    if (violates(error, 'coaches_slug_key'))
      throw new DomainError('SLUG_TAKEN', { slug: coach.slug }, { cause: error });
    throw error;
  }
}

type CoachChanges = Partial<Omit<Coach, 'id' | 'userId' | 'createdAt'>>;

export async function updateCoach(
  db: Queryable,
  coachId: Id<'coach'>,
  changes: CoachChanges,
): Promise<Coach> {
  const [row] = await db.update(coaches).set(changes).where(eq(coaches.id, coachId)).returning();
  if (!row) throw new DomainError('COACH_NOT_FOUND');
  return row;
}

/** The row, kept still until the transaction ends. */
export async function lockCoach(tx: Transaction, coachId: Id<'coach'>): Promise<Coach | undefined> {
  const [coach] = await tx.select().from(coaches).where(eq(coaches.id, coachId)).for('update');
  return coach;
}

/** One more session done. */
export async function countCompletedSession(tx: Transaction, coachId: Id<'coach'>): Promise<void> {
  await tx
    .update(coaches)
    .set({ completedSessions: sql`${coaches.completedSessions} + 1` })
    .where(eq(coaches.id, coachId));
}
