import type { Queryable, Transaction } from '@app/db/client';
import { calendarBusy, calendarFeeds } from '@app/db/schema/availability';
import { kindOfCalendar, kindOfSilence } from '@app/shared/availability/busy-kind';
import { closesEverything } from '@app/shared/availability/calendar-feed';
import type { Id } from '@app/shared/id/id';
import { and, asc, eq, gt, inArray, lt, or } from 'drizzle-orm';
import type { CalendarFeed } from './calendar-feed.repository.ts';

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

export type CalendarEvent = {
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
): Promise<CalendarEvent[]> {
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

/** Calendars of which not all is known until `to`, and those whose silence closes everything. */
function listFeedsOpenEnded(db: Queryable, coachIds: readonly Id<'coach'>[], to: Temporal.Instant) {
  return db
    .select({
      coachId: calendarFeeds.coachId,
      name: calendarFeeds.name,
      coveredUntil: calendarFeeds.coveredUntil,
      whenSilent: calendarFeeds.whenSilent,
      readAt: calendarFeeds.readAt,
      silentSince: calendarFeeds.silentSince,
    })
    .from(calendarFeeds)
    .where(
      and(
        inArray(calendarFeeds.coachId, [...coachIds]),
        or(lt(calendarFeeds.coveredUntil, to), eq(calendarFeeds.whenSilent, 'close')),
      ),
    )
    .prepare('list_feeds_open_ended')
    .execute();
}

/** Time that another calendar takes; `kind` says which, and how. */
export type ImportedBusyTime = Omit<CalendarEvent, 'calendar'> & { kind: string };

/**
 * What coaches' other calendars take, of any number of coaches. Time after the end of what is known of a
 * calendar counts as taken: a calendar that cannot be read any more frees nothing. One that is silent, and whose
 * coach wants nothing offered then, takes all of it.
 */
export async function listImportedBusyTimes(
  db: Queryable,
  coachIds: readonly Id<'coach'>[],
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
  now: Temporal.Instant,
): Promise<ImportedBusyTime[]> {
  if (coachIds.length === 0) return [];
  const [events, feeds] = await Promise.all([
    listCalendarEvents(db, coachIds, { from, to }),
    listFeedsOpenEnded(db, coachIds, to),
  ]);
  const unknown = feeds.flatMap((feed): ImportedBusyTime[] => {
    const { coachId, name, coveredUntil } = feed;
    if (closesEverything(feed, now))
      return [{ coachId, kind: kindOfSilence(name), startsAt: from, endsAt: to }];
    if (!coveredUntil || Temporal.Instant.compare(coveredUntil, to) >= 0) return [];
    return [{ coachId, kind: kindOfCalendar(name), startsAt: coveredUntil, endsAt: to }];
  });
  const taken = events.map(({ calendar, ...time }) => ({ ...time, kind: kindOfCalendar(calendar) }));
  return [...taken, ...unknown];
}
