import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { calendarBusy, calendarFeeds } from '@app/db/schema/availability';
import { STALE_AFTER_HOURS } from '@app/shared/availability/calendar-feed';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, count, eq, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';

export type CalendarFeed = typeof calendarFeeds.$inferSelect;

export async function listFeeds(db: Queryable, coachId: Id<'coach'>): Promise<CalendarFeed[]> {
  return db
    .select()
    .from(calendarFeeds)
    .where(eq(calendarFeeds.coachId, coachId))
    .orderBy(asc(calendarFeeds.createdAt));
}

export async function findFeed(db: Queryable, feedId: Id<'calendarFeed'>): Promise<CalendarFeed | undefined> {
  const [feed] = await db.select().from(calendarFeeds).where(eq(calendarFeeds.id, feedId));
  return feed;
}

export async function countFeeds(db: Queryable, coachId: Id<'coach'>): Promise<number> {
  const [row] = await db
    .select({ feeds: count() })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.coachId, coachId));
  return row?.feeds ?? 0;
}

/** @throws DomainError `FEED_KNOWN` */
export async function insertFeed(tx: Transaction, feed: typeof calendarFeeds.$inferInsert): Promise<void> {
  try {
    await tx.insert(calendarFeeds).values(feed);
  } catch (error) {
    if (violates(error, 'calendar_feeds_coach_id_url_key'))
      throw new DomainError('FEED_KNOWN', {}, { cause: error });
    throw error;
  }
}

/** The coach's own, or nothing. */
export async function deleteFeed(
  tx: Transaction,
  coachId: Id<'coach'>,
  feedId: Id<'calendarFeed'>,
): Promise<CalendarFeed | undefined> {
  const [feed] = await tx
    .delete(calendarFeeds)
    .where(and(eq(calendarFeeds.id, feedId), eq(calendarFeeds.coachId, coachId)))
    .returning();
  return feed;
}

export async function updateFeed(
  db: Queryable,
  feedId: Id<'calendarFeed'>,
  changes: Partial<typeof calendarFeeds.$inferInsert>,
): Promise<void> {
  await db.update(calendarFeeds).set(changes).where(eq(calendarFeeds.id, feedId));
}

/** Keeps the feed still, so that two copies read at once are written one after the other. */
export async function lockFeed(
  tx: Transaction,
  feedId: Id<'calendarFeed'>,
): Promise<CalendarFeed | undefined> {
  const [feed] = await tx.select().from(calendarFeeds).where(eq(calendarFeeds.id, feedId)).for('update');
  return feed;
}

/** Puts a new copy in the place of the last one. */
export async function replaceBusy(
  tx: Transaction,
  { id: feedId, coachId }: Pick<CalendarFeed, 'id' | 'coachId'>,
  busy: readonly (readonly [startMs: number, endMs: number])[],
): Promise<void> {
  await tx.delete(calendarBusy).where(eq(calendarBusy.feedId, feedId));
  const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
  for (let first = 0; first < busy.length; first += 1_000) {
    const rows = busy
      .slice(first, first + 1_000)
      .map(([start, end]) => ({ feedId, coachId, startsAt: instant(start), endsAt: instant(end) }));
    await tx.insert(calendarBusy).values(rows);
  }
}

/** Feeds whose time has come, put off meanwhile so that the next pass does not find them again. */
export async function claimDueFeeds(
  db: Queryable,
  now: Temporal.Instant,
  until: Temporal.Instant,
): Promise<Id<'calendarFeed'>[]> {
  const due = db
    .select({ id: calendarFeeds.id })
    .from(calendarFeeds)
    .where(lte(calendarFeeds.dueAt, now))
    .orderBy(calendarFeeds.dueAt)
    .limit(100)
    .for('update', { skipLocked: true });
  const rows = await db
    .update(calendarFeeds)
    .set({ dueAt: until })
    .where(inArray(calendarFeeds.id, due))
    .returning({ id: calendarFeeds.id });
  return rows.map(({ id }) => id);
}

export type ImportedBusyTime = {
  coachId: Id<'coach'>;
  calendar: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
};

/** What the last good copies of coaches' other calendars have in a period. */
export async function listCalendarEvents(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
): Promise<ImportedBusyTime[]> {
  return db
    .select({
      coachId: calendarFeeds.coachId,
      calendar: calendarFeeds.name,
      startsAt: calendarBusy.startsAt,
      endsAt: calendarBusy.endsAt,
    })
    .from(calendarBusy)
    .innerJoin(calendarFeeds, eq(calendarFeeds.id, calendarBusy.feedId))
    .where(
      and(
        inArray(calendarBusy.coachId, [...coachIds]),
        lt(calendarBusy.startsAt, to),
        gt(calendarBusy.endsAt, from),
      ),
    )
    .orderBy(asc(calendarBusy.startsAt), asc(calendarFeeds.id))
    .prepare('list_calendar_events')
    .execute();
}

/**
 * What coaches' other calendars take, of any number of coaches. Time after the end of what is known of a
 * calendar counts as taken: a calendar that cannot be read any more frees nothing.
 */
export async function listImportedBusyTimes(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
): Promise<ImportedBusyTime[]> {
  if (coachIds.length === 0) return [];
  const [read, ends] = await Promise.all([
    listCalendarEvents(db, coachIds, { from, to }),
    db
      .select({
        coachId: calendarFeeds.coachId,
        calendar: calendarFeeds.name,
        coveredUntil: calendarFeeds.coveredUntil,
      })
      .from(calendarFeeds)
      .where(and(inArray(calendarFeeds.coachId, [...coachIds]), lt(calendarFeeds.coveredUntil, to)))
      .prepare('list_calendar_ends')
      .execute(),
  ]);
  const unknown = ends.flatMap(({ coachId, calendar, coveredUntil }) =>
    coveredUntil ? [{ coachId, calendar, startsAt: coveredUntil, endsAt: to }] : [],
  );
  return [...read, ...unknown];
}

/** Whether any calendar of the coach's is too old to rely on. */
export async function hasStaleFeed(
  db: Queryable,
  coachId: Id<'coach'>,
  now: Temporal.Instant,
): Promise<boolean> {
  const [row] = await db
    .select({ one: sql`1` })
    .from(calendarFeeds)
    .where(
      and(
        eq(calendarFeeds.coachId, coachId),
        or(
          isNull(calendarFeeds.readAt),
          lt(calendarFeeds.readAt, now.subtract({ hours: STALE_AFTER_HOURS })),
        ),
      ),
    )
    .limit(1);
  return row !== undefined;
}
