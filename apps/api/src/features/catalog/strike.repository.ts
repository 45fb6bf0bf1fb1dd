import type { Queryable, Transaction } from '@app/db/client';
import { coachStrikes } from '@app/db/schema/catalog';
import type { StrikeStep } from '@app/shared/catalog/strike-ladder';
import type { Id } from '@app/shared/id/id';
import { desc, eq } from 'drizzle-orm';

type Strike = typeof coachStrikes.$inferSelect;

/** Whether it is new: a booking strikes once. */
export async function insertStrike(tx: Transaction, strike: Strike): Promise<boolean> {
  const rows = await tx
    .insert(coachStrikes)
    .values(strike)
    .onConflictDoNothing()
    .returning({ bookingId: coachStrikes.bookingId });
  return rows.length > 0;
}

export async function setStrikeStep(
  tx: Transaction,
  bookingId: Id<'booking'>,
  step: StrikeStep,
): Promise<void> {
  await tx.update(coachStrikes).set({ step }).where(eq(coachStrikes.bookingId, bookingId));
}

/** A coach's strikes, the newest first. */
export const listStrikes = (db: Queryable, coachId: Id<'coach'>): Promise<Strike[]> =>
  db
    .select()
    .from(coachStrikes)
    .where(eq(coachStrikes.coachId, coachId))
    .orderBy(desc(coachStrikes.struckAt), desc(coachStrikes.bookingId));
