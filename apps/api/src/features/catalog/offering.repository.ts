import type { Queryable } from '@app/db/client';
import { coaches, offerings } from '@app/db/schema/catalog';
import { RETEST_MINUTES, type SessionType } from '@app/shared/catalog/session-type';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';

export type Offering = typeof offerings.$inferSelect;

/**
 * An offering that is for sale, with the coach who sells it.
 *
 * @throws DomainError `OFFERING_NOT_FOUND` when it is archived or its coach is not (or no longer) listed
 */
export async function getOfferingForSale(db: Queryable, offeringId: Id<'offering'>) {
  const [row] = await db
    .select({ offering: offerings, coach: coaches })
    .from(offerings)
    .innerJoin(coaches, eq(coaches.id, offerings.coachId))
    .where(and(eq(offerings.id, offeringId), isNull(offerings.archivedAt), eq(coaches.status, 'approved')));
  if (!row) throw new DomainError('OFFERING_NOT_FOUND', { offeringId });
  return row;
}

/** Retests for sale that could follow a session: any of its own coach's, and others' of its type, the most candid first. */
export async function listRetests(
  db: Queryable,
  { coachId, sessionType }: { coachId: Id<'coach'>; sessionType: SessionType },
  limit: number,
) {
  const isOwn = sql<boolean>`${offerings.coachId} = ${coachId}`;
  const best = db
    .selectDistinctOn([offerings.coachId], { id: offerings.id })
    .from(offerings)
    .where(
      and(
        eq(offerings.durationMinutes, RETEST_MINUTES),
        isNull(offerings.archivedAt),
        or(isOwn, eq(offerings.sessionType, sessionType)),
      ),
    )
    .orderBy(offerings.coachId, desc(sql`${offerings.sessionType} = ${sessionType}`), offerings.id);
  return db
    .select({ offering: offerings, coach: coaches, isOwn })
    .from(offerings)
    .innerJoin(coaches, eq(coaches.id, offerings.coachId))
    .where(
      and(inArray(offerings.id, best), eq(coaches.status, 'approved'), isNotNull(coaches.payoutsReadyAt)),
    )
    .orderBy(desc(isOwn), desc(coaches.candourBound), asc(coaches.id))
    .limit(limit);
}

/** What these coaches sell now, shortest first. */
export async function listOfferings(db: Queryable, coachIds: readonly Id<'coach'>[]): Promise<Offering[]> {
  if (coachIds.length === 0) return [];
  return db
    .select()
    .from(offerings)
    .where(and(inArray(offerings.coachId, [...coachIds]), isNull(offerings.archivedAt)))
    .orderBy(asc(offerings.durationMinutes), asc(offerings.priceAmountMinor), asc(offerings.id))
    .prepare('list_offerings')
    .execute();
}

/** Everything that is for sale, of everybody or of one coach, by the coach's name. */
export function listForSale(db: Queryable, coachId: Id<'coach'> | null) {
  return db
    .select({ offering: offerings, coachName: coaches.displayName })
    .from(offerings)
    .innerJoin(coaches, eq(coaches.id, offerings.coachId))
    .where(
      and(
        isNull(offerings.archivedAt),
        eq(coaches.status, 'approved'),
        coachId ? eq(offerings.coachId, coachId) : undefined,
      ),
    )
    .orderBy(asc(coaches.displayName), asc(coaches.id), asc(offerings.durationMinutes), asc(offerings.id));
}

export async function countOfferings(db: Queryable, coachId: Id<'coach'>): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(offerings)
    .where(and(eq(offerings.coachId, coachId), isNull(offerings.archivedAt)));
  return row?.total ?? 0;
}

export async function insertOffering(
  db: Queryable,
  offering: typeof offerings.$inferInsert,
): Promise<Offering> {
  const [row] = await db.insert(offerings).values(offering).returning();
  return row!; // an insert without a conflict clause returns its row or throws
}

/** Archives the coach's own offering; what was booked of it stays as it is. */
export async function archiveOffering(
  db: Queryable,
  { offeringId, coachId }: { offeringId: Id<'offering'>; coachId: Id<'coach'> },
  now: Temporal.Instant,
): Promise<Offering | undefined> {
  const [row] = await db
    .update(offerings)
    .set({ archivedAt: now, updatedAt: now })
    .where(and(eq(offerings.id, offeringId), eq(offerings.coachId, coachId), isNull(offerings.archivedAt)))
    .returning();
  return row;
}
