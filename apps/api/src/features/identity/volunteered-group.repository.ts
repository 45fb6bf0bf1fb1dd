import type { Queryable, Transaction } from '@app/db/client';
import { volunteeredGroups } from '@app/db/schema/identity';
import type { Id } from '@app/shared/id/id';
import { eq } from 'drizzle-orm';

type Answers = Pick<typeof volunteeredGroups.$inferSelect, 'gender' | 'firstLanguage'>;

export async function findVolunteeredGroups(db: Queryable, userId: Id<'user'>): Promise<Answers | undefined> {
  const [row] = await db
    .select({ gender: volunteeredGroups.gender, firstLanguage: volunteeredGroups.firstLanguage })
    .from(volunteeredGroups)
    .where(eq(volunteeredGroups.userId, userId));
  return row;
}

export async function putVolunteeredGroups(
  tx: Transaction,
  userId: Id<'user'>,
  answers: Answers,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insert(volunteeredGroups)
    .values({ userId, ...answers, givenAt: now, updatedAt: now })
    .onConflictDoUpdate({ target: volunteeredGroups.userId, set: { ...answers, updatedAt: now } });
}

/** Whether there was anything to remove. */
export async function deleteVolunteeredGroups(tx: Transaction, userId: Id<'user'>): Promise<boolean> {
  const rows = await tx
    .delete(volunteeredGroups)
    .where(eq(volunteeredGroups.userId, userId))
    .returning({ userId: volunteeredGroups.userId });
  return rows.length > 0;
}
