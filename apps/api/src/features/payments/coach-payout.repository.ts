import type { Queryable } from '@app/db/client';
import { coachPayouts } from '@app/db/schema/payments';
import type { Id } from '@app/shared/id/id';
import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';

export type CoachPayout = typeof coachPayouts.$inferSelect;

const SHOWN = 30;

/** Writes down how a payout stands; the answer says how it stood before. */
export async function putCoachPayout(
  db: Queryable,
  payout: Omit<CoachPayout, 'updatedAt'>,
  now: Temporal.Instant,
): Promise<CoachPayout['status'] | undefined> {
  const [before] = await db
    .select({ status: coachPayouts.status })
    .from(coachPayouts)
    .where(eq(coachPayouts.id, payout.id))
    .for('update');
  const { status, failureCode, arrivesOn } = payout;
  await db
    .insert(coachPayouts)
    .values({ ...payout, updatedAt: now })
    .onConflictDoUpdate({
      target: coachPayouts.id,
      set: { status, failureCode, arrivesOn, updatedAt: now },
      setWhere: sql`${coachPayouts.status} <> ${status}`,
    });
  return before?.status;
}

/** The latest first. */
export function listCoachPayouts(db: Queryable, coachId: Id<'coach'>): Promise<CoachPayout[]> {
  return db
    .select()
    .from(coachPayouts)
    .where(eq(coachPayouts.coachId, coachId))
    .orderBy(desc(coachPayouts.madeAt))
    .limit(SHOWN);
}

/** Those made in a period, the earliest first. */
export function listPayoutsIn(
  db: Queryable,
  coachId: Id<'coach'>,
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
): Promise<CoachPayout[]> {
  return db
    .select()
    .from(coachPayouts)
    .where(
      and(eq(coachPayouts.coachId, coachId), gte(coachPayouts.madeAt, from), lt(coachPayouts.madeAt, to)),
    )
    .orderBy(coachPayouts.madeAt);
}

export async function findCoachPayout(db: Queryable, id: string): Promise<CoachPayout | undefined> {
  const [row] = await db.select().from(coachPayouts).where(eq(coachPayouts.id, id));
  return row;
}
