import type { Queryable } from '@app/db/client';
import { coaches, offerings } from '@app/db/schema/catalog';
import { RETEST_MINUTES } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, gt, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';

const LISTED = and(eq(coaches.status, 'approved'), isNotNull(coaches.payoutsReadyAt));

/** Coaches who are listed, a stretch of them in the order of their ids. */
export async function listListedIds(db: Queryable, after: string, limit: number): Promise<Id<'coach'>[]> {
  const rows = await db
    .select({ id: coaches.id })
    .from(coaches)
    .where(and(LISTED, gt(coaches.id, after as Id<'coach'>)))
    .orderBy(asc(coaches.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** What the directory finds coaches by, of those among these who are listed; offerings in the order in which one stands for them. */
export async function listMarket(db: Queryable, coachIds: readonly Id<'coach'>[]) {
  if (coachIds.length === 0) return [];
  const listed = await db
    .select({
      coachId: coaches.id,
      candourBound: coaches.candourBound,
      peopleInterviewed: coaches.peopleInterviewed,
      languages: coaches.languages,
      searchText: coaches.searchText,
    })
    .from(coaches)
    .where(and(LISTED, inArray(coaches.id, [...coachIds])));
  const sold = await db
    .select({
      coachId: offerings.coachId,
      offeringId: offerings.id,
      sessionType: offerings.sessionType,
      durationMinutes: offerings.durationMinutes,
      priceAmountMinor: offerings.priceAmountMinor,
    })
    .from(offerings)
    .where(
      and(
        isNull(offerings.archivedAt),
        ne(offerings.durationMinutes, RETEST_MINUTES),
        inArray(offerings.coachId, [...coachIds]),
      ),
    )
    .orderBy(
      sql`${offerings.durationMinutes} = 60 desc`,
      asc(offerings.durationMinutes),
      asc(offerings.priceAmountMinor),
      asc(offerings.id),
    );
  const soldBy = Map.groupBy(sold, ({ coachId }) => coachId);
  return listed.map((coach) => ({ ...coach, offerings: soldBy.get(coach.coachId) ?? [] }));
}
