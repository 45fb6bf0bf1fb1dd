import type { Transaction } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import type { Id } from '@app/shared/id/id';
import { eq } from 'drizzle-orm';

type Counts = { candid: number; reviews: number };

/**
 * Puts a coach's candour counts right, where the directory and the coach page read them. The coach's row is
 * locked before the counting, so two reviews at once count each other.
 */
export async function setCandourCounts(
  tx: Transaction,
  coachId: Id<'coach'>,
  count: () => Promise<Counts>,
): Promise<void> {
  await tx.select({ id: coaches.id }).from(coaches).where(eq(coaches.id, coachId)).for('update');
  const { candid, reviews } = await count();
  await tx
    .update(coaches)
    .set({ candourYes: candid, candourAnswers: reviews })
    .where(eq(coaches.id, coachId));
}
