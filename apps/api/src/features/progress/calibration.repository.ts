import type { Queryable, Transaction } from '@app/db/client';
import { calibrations, referenceRatings } from '@app/db/schema/progress';
import type { Id } from '@app/shared/id/id';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';

export type Calibration = typeof calibrations.$inferSelect;
export type ReferenceRatingRow = typeof referenceRatings.$inferSelect;

const ofSet = (coachId: Id<'coach'>, attempt: number) =>
  and(eq(calibrations.coachId, coachId), eq(calibrations.attempt, attempt));

/** A coach's sets, the first one first. */
export const listCalibrations = (db: Queryable, coachId: Id<'coach'>): Promise<Calibration[]> =>
  db.select().from(calibrations).where(eq(calibrations.coachId, coachId)).orderBy(asc(calibrations.attempt));

/** The last finished set, if there is one. */
export async function findLatestCalibration(
  db: Queryable,
  coachId: Id<'coach'>,
): Promise<Calibration | undefined> {
  return (await listLatestCalibrations(db, [coachId])).get(coachId);
}

/** The last finished set of each of these coaches. */
export async function listLatestCalibrations(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
): Promise<Map<Id<'coach'>, Calibration>> {
  if (coachIds.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([calibrations.coachId])
    .from(calibrations)
    .where(and(inArray(calibrations.coachId, [...coachIds]), sql`${calibrations.completedAt} is not null`))
    .orderBy(calibrations.coachId, desc(calibrations.attempt));
  return new Map(rows.map((row) => [row.coachId, row]));
}

/** Keeps a coach's sets still until the transaction ends, also when there are none yet. */
export async function lockCalibrations(tx: Transaction, coachId: Id<'coach'>): Promise<Calibration[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`calibration ${coachId}`}, 0))`);
  return listCalibrations(tx, coachId);
}

export async function insertCalibration(
  tx: Transaction,
  set: typeof calibrations.$inferInsert,
): Promise<Calibration> {
  const [row] = await tx.insert(calibrations).values(set).returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

export async function completeCalibration(
  tx: Transaction,
  { coachId, attempt }: Pick<Calibration, 'coachId' | 'attempt'>,
  result: Partial<Calibration>,
): Promise<void> {
  await tx.update(calibrations).set(result).where(ofSet(coachId, attempt));
}

export const listReferenceRatings = (
  db: Queryable,
  coachId: Id<'coach'>,
  attempt: number,
): Promise<ReferenceRatingRow[]> =>
  db
    .select()
    .from(referenceRatings)
    .where(and(eq(referenceRatings.coachId, coachId), eq(referenceRatings.attempt, attempt)));

export async function insertReferenceRating(tx: Transaction, row: ReferenceRatingRow): Promise<void> {
  await tx.insert(referenceRatings).values(row);
}
