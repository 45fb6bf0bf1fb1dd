import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { calendarFeeds } from '@app/db/schema/availability';
import { FRESH_MINUTES, STALE_AFTER_HOURS } from '@app/shared/availability/calendar-feed';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { and, asc, count, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';

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
export async function setFeedRules(
  tx: Transaction,
  coachId: Id<'coach'>,
  feedId: Id<'calendarFeed'>,
  rules: Pick<CalendarFeed, 'whenSilent' | 'freeDaysBusy'>,
): Promise<CalendarFeed | undefined> {
  const [was] = await tx
    .select()
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.id, feedId), eq(calendarFeeds.coachId, coachId)))
    .for('update');
  if (was) await updateFeed(tx, feedId, rules);
  return was;
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

/**
 * Calendars of a coach that nobody looked at for some minutes, claimed so that others do not ask for them too. One that
 * is put off for longer than any failure puts it off is not read at all (the demo's, which nobody serves).
 */
export async function claimFeedsToReread(
  tx: Transaction,
  coachId: Id<'coach'>,
  now: Temporal.Instant,
): Promise<Id<'calendarFeed'>[]> {
  const freshSince = now.subtract({ minutes: FRESH_MINUTES });
  const rows = await tx
    .update(calendarFeeds)
    .set({ askedAt: now })
    .where(
      and(
        eq(calendarFeeds.coachId, coachId),
        lt(calendarFeeds.dueAt, now.add({ hours: 24 })),
        or(isNull(calendarFeeds.checkedAt), lte(calendarFeeds.checkedAt, freshSince)),
        or(isNull(calendarFeeds.askedAt), lte(calendarFeeds.askedAt, freshSince)),
      ),
    )
    .returning({ id: calendarFeeds.id });
  return rows.map(({ id }) => id);
}

const isTooOld = (now: Temporal.Instant) =>
  or(isNull(calendarFeeds.readAt), lt(calendarFeeds.readAt, now.subtract({ hours: STALE_AFTER_HOURS })));

/** Marks calendars that have fallen silent, and answers with those that were not marked before. */
export async function markSilentFeeds(tx: Transaction, now: Temporal.Instant): Promise<CalendarFeed[]> {
  return tx
    .update(calendarFeeds)
    .set({ silentSince: now })
    .where(and(isNull(calendarFeeds.silentSince), isTooOld(now)))
    .returning();
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
    .where(and(eq(calendarFeeds.coachId, coachId), isTooOld(now)))
    .limit(1);
  return row !== undefined;
}
