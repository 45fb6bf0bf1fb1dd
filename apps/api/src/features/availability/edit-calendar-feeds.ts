import { newId } from '@app/db/new-id';
import { closesEverything, isStale, type WhenSilent } from '@app/shared/availability/calendar-feed';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { feedAddress } from '../../adapters/calendar-host.ts';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import {
  type CalendarFeed,
  countFeeds,
  deleteFeed,
  findFeed,
  insertFeed,
  listFeeds,
  setFeedRules,
  updateFeed,
} from './calendar-feed.repository.ts';
import { refreshFeed } from './refresh-feed.ts';

const MOST_FEEDS = 10;

export type CoachAtFeeds = ActContext & { coachId: Id<'coach'>; actor: Actor };

/** A coach's other calendars, as they stand. Of the address only the host is told. */
export async function showFeeds({ db, now }: ActContext, coachId: Id<'coach'>) {
  return (await listFeeds(db, coachId)).map((feed) => toFeedView(feed, now));
}

function toFeedView(feed: CalendarFeed, now: Temporal.Instant) {
  return {
    id: feed.id,
    name: feed.name,
    host: URL.parse(feed.url)?.hostname ?? '',
    events: feed.events,
    warnings: feed.warnings,
    problem: feed.problem,
    readAt: feed.readAt?.toString() ?? null,
    checkedAt: feed.checkedAt?.toString() ?? null,
    stale: isStale(feed.readAt, now),
    whenSilent: feed.whenSilent,
    freeDaysBusy: feed.freeDaysBusy,
    /** Nothing of the coach's is offered until it answers. */
    closes: closesEverything(feed, now),
  };
}

/** Adds a calendar and reads it at once. FEED_ADDRESS_REFUSED, FEED_KNOWN, TOO_MANY_FEEDS. */
export async function addFeed(ctx: CoachAtFeeds, { name, url }: { name: string; url: string }) {
  const { db, now, coachId, actor, config } = ctx;
  const address = feedAddress(url, { fromAnywhere: config.CALENDARS_FROM_ANYWHERE });
  if (!address) throw new DomainError('FEED_ADDRESS_REFUSED');
  const id = newId('calendarFeed');
  await db.transaction(async (tx) => {
    await insertFeed(tx, { id, coachId, name, url: address.href, dueAt: now, createdAt: now });
    if ((await countFeeds(tx, coachId)) > MOST_FEEDS) throw new DomainError('TOO_MANY_FEEDS');
    await recordAuditEvent(tx, {
      at: now,
      actor,
      action: 'calendar_feed.added',
      subjectId: id,
      details: { host: address.hostname },
    });
  });
  await refreshFeed(ctx, { feedId: id });
  return showFeeds(ctx, coachId);
}

type FeedRules = { feedId: Id<'calendarFeed'>; whenSilent: WhenSilent; freeDaysBusy: boolean };

/** What its silence means, and whether its free days count; with other days it is read anew. FEED_NOT_FOUND. */
export async function changeFeed(ctx: CoachAtFeeds, { feedId, ...rules }: FeedRules) {
  const { db, now, coachId, actor } = ctx;
  const rereads = await db.transaction(async (tx) => {
    const was = await setFeedRules(tx, coachId, feedId, rules);
    if (!was) throw new DomainError('FEED_NOT_FOUND');
    const changesDays = was.freeDaysBusy !== rules.freeDaysBusy;
    // What was read with the old rule must not be taken for unchanged.
    if (changesDays) await updateFeed(tx, feedId, { etag: null, lastModified: null });
    await recordAuditEvent(tx, {
      at: now,
      actor,
      action: 'calendar_feed.changed',
      subjectId: feedId,
      details: rules,
    });
    return changesDays;
  });
  if (rereads) await refreshFeed(ctx, { feedId });
  return showFeeds(ctx, coachId);
}

/** Takes a calendar away, and with it the times it kept busy and what it left in doubt. FEED_NOT_FOUND. */
export async function removeFeed(ctx: CoachAtFeeds, { feedId }: { feedId: Id<'calendarFeed'> }) {
  const { db, now, coachId, actor } = ctx;
  await db.transaction(async (tx) => {
    if (!(await deleteFeed(tx, coachId, feedId))) throw new DomainError('FEED_NOT_FOUND');
    await recordAuditEvent(tx, { at: now, actor, action: 'calendar_feed.removed', subjectId: feedId });
    await announce(ctx, tx, 'calendar_feed.read', { coachId });
  });
  return showFeeds(ctx, coachId);
}

/** Looks at once instead of in a few minutes. FEED_NOT_FOUND. */
export async function refreshOwnFeed(ctx: CoachAtFeeds, { feedId }: { feedId: Id<'calendarFeed'> }) {
  const feed = await findFeed(ctx.db, feedId);
  if (feed?.coachId !== ctx.coachId) throw new DomainError('FEED_NOT_FOUND');
  await refreshFeed(ctx, { feedId });
  return showFeeds(ctx, ctx.coachId);
}
