import type { Queryable } from '@app/db/client';
import { coaches, offerings } from '@app/db/schema/catalog';
import type { CoachSort, FindCoachesInput } from '@app/shared/catalog/catalog.schema';
import { searchable } from '@app/shared/catalog/coach-slug';
import type { SessionType } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import {
  and,
  arrayOverlaps,
  asc,
  eq,
  inArray,
  isNotNull,
  isNull,
  like,
  lte,
  type SQL,
  sql,
} from 'drizzle-orm';

type Criteria = Pick<FindCoachesInput, 'text' | 'sessionTypes' | 'languages' | 'priceMaxMinor'>;

export type CoachHit = { coachId: Id<'coach'>; offeringId: Id<'offering'>; durationMinutes: number };

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&');

/** Whoever is approved and can be paid: whoever is listed can be booked. */
const LISTED = and(eq(coaches.status, 'approved'), isNotNull(coaches.payoutsReadyAt));

function offeringMatches({ sessionTypes, priceMaxMinor }: Criteria): SQL | undefined {
  return and(
    eq(offerings.coachId, coaches.id),
    isNull(offerings.archivedAt),
    sessionTypes.length > 0 ? inArray(offerings.sessionType, sessionTypes) : undefined,
    priceMaxMinor === null ? undefined : lte(offerings.priceAmountMinor, priceMaxMinor),
  );
}

/** The text is looked up by trigrams, each word for itself. */
function coachMatches({ text, languages }: Criteria): SQL | undefined {
  const words = searchable(text).split(/\s+/).filter(Boolean).slice(0, 8);
  return and(
    LISTED,
    languages.length > 0 ? arrayOverlaps(coaches.languages, languages) : undefined,
    ...words.map((word) => like(coaches.searchText, `%${escapeLike(word)}%`)),
  );
}

/** The offering that stands for a coach: an hour where they sell one, else their shortest. */
const offeringThatStands = (db: Queryable, criteria: Criteria) =>
  db
    .select({
      id: offerings.id,
      durationMinutes: offerings.durationMinutes,
      lowestMinor: sql<number>`min(${offerings.priceAmountMinor}) over ()`.as('lowest_minor'),
    })
    .from(offerings)
    .where(offeringMatches(criteria))
    .orderBy(
      sql`${offerings.durationMinutes} = 60 desc`,
      asc(offerings.durationMinutes),
      asc(offerings.priceAmountMinor),
      asc(offerings.id),
    )
    .limit(1)
    .as('stands');

/**
 * Coaches who fit, in order, each with the offering that stands for them. By candour and by experience the
 * coaches are read in the order of an index and the reading stops at the limit; by price all that fit are
 * priced first. `soonest` begins in the order of candour: when somebody is free is not known here.
 */
export async function searchCoaches(
  db: Queryable,
  criteria: Criteria,
  { sort, limit, offset }: { sort: CoachSort; limit: number; offset: number },
): Promise<CoachHit[]> {
  const stands = offeringThatStands(db, criteria);
  const byCandour = sql`${coaches.candourBound} desc`;
  const order: Record<CoachSort, SQL> = {
    candour: byCandour,
    experience: sql`${coaches.peopleInterviewed} desc`,
    price: sql`${stands.lowestMinor}`,
    soonest: byCandour,
  };
  return db
    .select({ coachId: coaches.id, offeringId: stands.id, durationMinutes: stands.durationMinutes })
    .from(coaches)
    .crossJoinLateral(stands)
    .where(coachMatches(criteria))
    .orderBy(order[sort], asc(coaches.id))
    .limit(limit)
    .offset(offset);
}

/** How many fit, counted up to a limit: nobody turns a hundred pages, and counting all of a large market takes longer than finding. */
export async function countCoaches(db: Queryable, criteria: Criteria, limit: number): Promise<number> {
  const sells = db.select({ one: sql`1` }).from(offerings).where(offeringMatches(criteria));
  const fitting = db
    .select({ one: sql`1`.as('one') })
    .from(coaches)
    .where(and(coachMatches(criteria), sql`exists (${sells})`))
    .limit(limit)
    .as('fitting');
  const [row] = await db.select({ total: sql<number>`count(*)::int` }).from(fitting);
  return row?.total ?? 0;
}

/** How many coaches each choice of the filters would show, over the whole market. */
export async function countFacets(db: Queryable) {
  const types = await db
    .select({ sessionType: offerings.sessionType, coaches: sql<number>`count(distinct ${coaches.id})::int` })
    .from(offerings)
    .innerJoin(coaches, eq(coaches.id, offerings.coachId))
    .where(and(LISTED, isNull(offerings.archivedAt)))
    .groupBy(offerings.sessionType);
  const language = sql<string>`unnest(${coaches.languages})`;
  const languages = await db
    .select({ language, coaches: sql<number>`count(*)::int` })
    .from(coaches)
    .where(LISTED)
    .groupBy(language)
    .orderBy(sql`count(*) desc`, language);
  const prices = await db
    .select({ lowest: sql<number>`min(${offerings.priceAmountMinor})::int` })
    .from(offerings)
    .innerJoin(coaches, eq(coaches.id, offerings.coachId))
    .where(and(LISTED, isNull(offerings.archivedAt)))
    .groupBy(coaches.id);
  return {
    sessionTypes: types as { sessionType: SessionType; coaches: number }[],
    languages,
    lowestPricesMinor: prices.map(({ lowest }) => lowest).sort((a, b) => a - b),
  };
}
