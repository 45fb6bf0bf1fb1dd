import type { Queryable } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import type { Id } from '@app/shared/id/id';
import { eq } from 'drizzle-orm';

/** Whether lost disputes are taken back from this coach at once. */
export async function isCoachAtRisk(db: Queryable, coachId: Id<'coach'>): Promise<boolean> {
  const [row] = await db.select({ at: coaches.disputeRiskAt }).from(coaches).where(eq(coaches.id, coachId));
  return row?.at != null;
}

export async function setCoachAtRisk(
  db: Queryable,
  coachId: Id<'coach'>,
  since: Temporal.Instant | null,
): Promise<void> {
  await db.update(coaches).set({ disputeRiskAt: since }).where(eq(coaches.id, coachId));
}
