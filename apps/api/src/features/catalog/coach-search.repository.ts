import type { Queryable } from '@app/db/client';
import { coaches, offerings } from '@app/db/schema/catalog';
import type { CoachSort, FindCoachesInput } from '@app/shared/catalog/catalog.schema';
import { searchable } from '@app/shared/catalog/coach-slug';
import { RETEST_MINUTES, type SessionType } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import {
  and,
  arrayOverlaps,
  asc,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  like,
  lte,
  ne,
  notExists,
  type SQL,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';

type Criteria = Pick<
  FindCoachesInput,
  'text' | 'sessionTypes' | 'languages' | 'priceMaxMinor' | 'durationMinutes'
>;

export type CoachHit = { coachId: Id<'coach'>; offeringId: Id<'offering'>; durationMinutes: number };

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&');

/** Whoever is approved and can be paid: whoever is listed can be booked. */
const LISTED = and(eq(coaches.status, 'approved'), isNotNull(coaches.payoutsReadyAt));

/** A retest is booked from a report and never found here. */
const FOR_ANYBODY = and(isNull(offerings.archivedAt), ne(offerings.durationMinutes, RETEST_MINUTES));

const cheapest = alias(offerings, 'cheapest');
type Offerings = typeof offerings | typeof cheapest;

function offeringMatches(
  table: Offerings,
  { sessionTypes, priceMaxMinor, durationMinutes }: Criteria,
): SQL | undefined {
  return and(
    eq(table.coachId, coaches.id),
    isNull(table.archivedAt),
    ne(table.durationMinutes, RETEST_MINUTES),
    sessionTypes.length > 0 ? inArray(table.sessionType, sessionTypes) : undefined,
    priceMaxMinor === null ? undefined : lte(table.priceAmountMinor, priceMaxMinor),
    durationMinutes === null ? undefined : eq(table.durationMinutes, durationMinutes),
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
    .select({ id: offerings.id, durationMinutes: offerings.durationMinutes })
    .from(offerings)
    .where(offeringMatches(offerings, criteria))
    .orderBy(
      sql`${offerings.durationMinutes} = 60 desc`,
      asc(offerings.durationMinutes),
      asc(offerings.priceAmountMinor),
      asc(offerings.id),
    )
    .limit(1)
    .as('stands');

type Page = { sort: CoachSort; limit: number; offset: number };

/**
 * Coaches who fit, in order, each with the offering that stands for them. Each order is that of an index, so
 * that the reading stops at the limit. `soonest` begins in the order of candour: when somebody is free is not
 * known here.
 */
export async function searchCoaches(db: Queryable, criteria: Criteria, page: Page): Promise<CoachHit[]> {
  if (page.sort === 'price') return searchByPrice(db, criteria, page);
  const stands = offeringThatStands(db, criteria);
  const order = page.sort === 'experience' ? desc(coaches.peopleInterviewed) : desc(coaches.candourBound);
  return db
    .select({ coachId: coaches.id, offeringId: stands.id, durationMinutes: stands.durationMinutes })
    .from(coaches)
    .crossJoinLateral(stands)
    .where(coachMatches(criteria))
    .orderBy(order, asc(coaches.id))
    .limit(page.limit)
    .offset(page.offset);
}

/** Reads the offerings by price; a coach comes with the cheapest that fits and with no other. */
async function searchByPrice(db: Queryable, criteria: Criteria, page: Page): Promise<CoachHit[]> {
  const stands = offeringThatStands(db, criteria);
  const cheaper = db
    .select({ one: sql`1` })
    .from(offerings)
    .where(
      and(
        offeringMatches(offerings, criteria),
        sql`(${offerings.priceAmountMinor}, ${offerings.id}) < (${cheapest.priceAmountMinor}, ${cheapest.id})`,
      ),
    );
  return db
    .select({ coachId: coaches.id, offeringId: stands.id, durationMinutes: stands.durationMinutes })
    .from(cheapest)
    .innerJoin(coaches, offeringMatches(cheapest, criteria))
    .crossJoinLateral(stands)
    .where(and(coachMatches(criteria), notExists(cheaper)))
    .orderBy(asc(cheapest.priceAmountMinor), asc(cheapest.coachId))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many fit, counted up to a limit: nobody turns a hundred pages, and counting all of a large market takes longer than finding. */
export async function countCoaches(db: Queryable, criteria: Criteria, limit: number): Promise<number> {
  const sells = db.select({ one: sql`1` }).from(offerings).where(offeringMatches(offerings, criteria));
  const fitting = db
    .select({ one: sql`1`.as('one') })
    .from(coaches)
    .where(and(coachMatches(criteria), exists(sells)))
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
    .where(and(LISTED, FOR_ANYBODY))
    .groupBy(offerings.sessionType);
  const language = sql<string>`unnest(${coaches.languages})`;
  const languages = await db
    .select({ language, coaches: sql<number>`count(*)::int` })
    .from(coaches)
    .where(LISTED)
    .groupBy(language)
    .orderBy(sql`count(*) desc`, language);
  const lowest = db
    .select({ amountMinor: sql<number>`min(${offerings.priceAmountMinor})::int`.as('amount_minor') })
    .from(offerings)
    .innerJoin(coaches, eq(coaches.id, offerings.coachId))
    .where(and(LISTED, FOR_ANYBODY))
    .groupBy(coaches.id)
    .as('lowest');
  const lowestPrices = await db
    .select({ amountMinor: lowest.amountMinor, coaches: sql<number>`count(*)::int` })
    .from(lowest)
    .groupBy(lowest.amountMinor)
    .orderBy(asc(lowest.amountMinor));
  return {
    sessionTypes: types as { sessionType: SessionType; coaches: number }[],
    languages,
    /** What coaches begin at, lowest first: as many entries as there are prices, whatever the market's size. */
    lowestPrices,
  };
}
