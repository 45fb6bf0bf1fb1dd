import type { Queryable } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import type { Id } from '@app/shared/id/id';
import { eq, inArray } from 'drizzle-orm';

export type Coach = typeof coaches.$inferSelect;

export async function findCoach(db: Queryable, coachId: Id<'coach'>): Promise<Coach | undefined> {
  const [coach] = await db.select().from(coaches).where(eq(coaches.id, coachId));
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
    .where(inArray(coaches.id, [...coachIds]));
  return new Map(rows.map((coach) => [coach.id, coach]));
}
