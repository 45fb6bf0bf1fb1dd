import type { Queryable } from '@app/db/client';
import { coaches, offerings } from '@app/db/schema/catalog';
import type { CoachSort, FindCoachesInput } from '@app/shared/catalog/catalog.schema';
import { searchable } from '@app/shared/catalog/coach-slug';
import type { SessionType } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import { and, arrayOverlaps, eq, inArray, isNotNull, isNull, like, lte, type SQL, sql } from 'drizzle-orm';

type Criteria = Pick<FindCoachesInput, 'text' | 'sessionTypes' | 'languages' | 'priceMaxMinor'>;

export type CoachHit = { coachId: Id<'coach'>; offeringId: Id<'offering'>; durationMinutes: number };

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&');

function offeringMatches({ sessionTypes, priceMaxMinor }: Criteria): SQL | undefined {
  return and(
    isNull(offerings.archivedAt),
    sessionTypes.length > 0 ? inArray(offerings.sessionType, sessionTypes) : undefined,
    priceMaxMinor === null ? undefined : lte(offerings.priceAmountMinor, priceMaxMinor),
  );
}

/** Only coaches who are approved and can be paid: whoever is listed can be booked. */
function coachMatches({ text, languages }: Criteria): SQL | undefined {
  const words = searchable(text).split(/\s+/).filter(Boolean).slice(0, 8);
  return and(
    eq(coaches.status, 'approved'),
    isNotNull(coaches.payoutsReadyAt),
    languages.length > 0 ? arrayOverlaps(coaches.languages, languages) : undefined,
    ...words.map((word) => like(coaches.searchText, `%${escapeLike(word)}%`)),
  );
}

/** Wilson's lower bound, as in `candourBound`, so that the order can be the database's work. */
const CANDOUR = sql`case when ${coaches.candourAnswers} = 0 then 0 else
  ((${coaches.candourYes}::float8 / ${coaches.candourAnswers} + 1.353 / ${coaches.candourAnswers})
   - 1.645 * sqrt((${coaches.candourYes}::float8 / ${coaches.candourAnswers}
       * (1 - ${coaches.candourYes}::float8 / ${coaches.candourAnswers}) + 0.6765 / ${coaches.candourAnswers})
       / ${coaches.candourAnswers}))
  / (1 + 2.706 / ${coaches.candourAnswers}) end`;

const ORDER: Record<CoachSort, SQL> = {
  candour: sql`${CANDOUR} desc, ${coaches.id}`,
  experience: sql`${coaches.peopleInterviewed} desc, ${coaches.id}`,
  price: sql`min(${offerings.priceAmountMinor}), ${coaches.id}`,
  soonest: sql`${CANDOUR} desc, ${coaches.id}`, // the engine puts the soonest first; this only breaks ties
};

/**
 * Coaches who fit, in order, each with the offering that stands for them: an hour where they sell one,
 * else their shortest. The text is looked up by trigrams.
 */
export async function searchCoaches(
  db: Queryable,
  criteria: Criteria,
  { sort, limit, offset }: { sort: CoachSort; limit: number; offset: number },
): Promise<CoachHit[]> {
  const preferred = sql`array_agg(${offerings.id} order by ${offerings.durationMinutes} = 60 desc, ${offerings.durationMinutes}, ${offerings.priceAmountMinor}, ${offerings.id})`;
  const minutes = sql`array_agg(${offerings.durationMinutes} order by ${offerings.durationMinutes} = 60 desc, ${offerings.durationMinutes}, ${offerings.priceAmountMinor}, ${offerings.id})`;
  return db
    .select({
      coachId: coaches.id,
      offeringId: sql<Id<'offering'>>`(${preferred})[1]`,
      durationMinutes: sql<number>`(${minutes})[1]`,
    })
    .from(coaches)
    .innerJoin(offerings, eq(offerings.coachId, coaches.id))
    .where(and(coachMatches(criteria), offeringMatches(criteria)))
    .groupBy(coaches.id)
    .orderBy(ORDER[sort])
    .limit(limit)
    .offset(offset);
}

export async function countCoaches(db: Queryable, criteria: Criteria): Promise<number> {
  const [row] = await db
    .select({ total: sql<number>`count(distinct ${coaches.id})::int` })
    .from(coaches)
    .innerJoin(offerings, eq(offerings.coachId, coaches.id))
    .where(and(coachMatches(criteria), offeringMatches(criteria)));
  return row?.total ?? 0;
}

/** How many coaches each choice of the filters would show, over the whole market. */
export async function countFacets(db: Queryable) {
  const listed = and(eq(coaches.status, 'approved'), isNotNull(coaches.payoutsReadyAt));
  const types = await db
    .select({ sessionType: offerings.sessionType, coaches: sql<number>`count(distinct ${coaches.id})::int` })
    .from(offerings)
    .innerJoin(coaches, eq(coaches.id, offerings.coachId))
    .where(and(listed, isNull(offerings.archivedAt)))
    .groupBy(offerings.sessionType);
  const language = sql<string>`unnest(${coaches.languages})`;
  const languages = await db
    .select({ language, coaches: sql<number>`count(*)::int` })
    .from(coaches)
    .where(listed)
    .groupBy(language)
    .orderBy(sql`count(*) desc`);
  const prices = await db
    .select({ lowest: sql<number>`min(${offerings.priceAmountMinor})::int` })
    .from(offerings)
    .innerJoin(coaches, eq(coaches.id, offerings.coachId))
    .where(and(listed, isNull(offerings.archivedAt)))
    .groupBy(coaches.id);
  return {
    sessionTypes: types as { sessionType: SessionType; coaches: number }[],
    languages,
    lowestPricesMinor: prices.map(({ lowest }) => lowest).sort((a, b) => a - b),
  };
}
