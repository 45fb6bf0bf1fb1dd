import type { Queryable } from '@app/db/client';
import { FAILURES_TO_TELL, FEED_DAYS, isStale, nextCheck } from '@app/shared/availability/calendar-feed';
import type { Id } from '@app/shared/id/id';
import { FeedUnreadable, fetchCalendar } from '../../adapters/calendar-host.ts';
import { readCalendar } from '../../adapters/calendar-reader.ts';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { findCoach } from '../catalog/coach.repository.ts';
import { findUser } from '../identity/user.repository.ts';
import { type CalendarFeed, findFeed, lockFeed, updateFeed } from './calendar-feed.repository.ts';
import { getSchedule } from './get-schedule.ts';
import { replaceBusy } from './imported-busy.repository.ts';

const DAY_MS = 86_400_000;
/** An unchanged calendar is read again once its end comes this near, for the days that came into sight. */
const COVERED_AHEAD_DAYS = 63;

type Copy = Awaited<ReturnType<typeof readCopy>>;

/** Reads a calendar again. What goes wrong is written beside it; the busy times of the last good copy stay. */
export async function refreshFeed(
  ctx: ActContext,
  { feedId }: { feedId: Id<'calendarFeed'> },
): Promise<void> {
  const feed = await findFeed(ctx.db, feedId);
  if (!feed) return; // taken away meanwhile
  try {
    await keep(ctx, feed, await readCopy(ctx, feed));
  } catch (error) {
    if (!(error instanceof FeedUnreadable)) throw error;
    const failures = feed.failures + 1;
    ctx.log.warn({ feedId, problem: error.problem, failures }, 'calendar not read');
    const checked = { checkedAt: ctx.now, dueAt: nextCheck(ctx.now, failures) };
    await ctx.db.transaction(async (tx) => {
      await updateFeed(tx, feedId, { problem: error.problem, failures, ...checked });
      const isSilent = failures >= FAILURES_TO_TELL && isStale(feed.readAt, ctx.now);
      if (isSilent) await announce(ctx, tx, 'calendar_feed.unread', { feedId });
    });
  }
}

/** The calendar's busy times from yesterday on, or null when nothing changed. */
async function readCopy({ db, now, config }: ActContext, feed: CalendarFeed) {
  const fresh = feed.coveredUntil && now.until(feed.coveredUntil).total('hours') > COVERED_AHEAD_DAYS * 24;
  const known = fresh ? feed : { etag: null, lastModified: null };
  const copy = await fetchCalendar(feed.url, known, { fromAnywhere: config.CALENDARS_FROM_ANYWHERE });
  if (!copy) return null;
  const { rules } = await getSchedule(db, feed.coachId);
  const fromMs = now.epochMilliseconds - DAY_MS;
  const toMs = now.epochMilliseconds + FEED_DAYS * DAY_MS;
  const read = await readCalendar(copy.text, {
    ...{ fromMs, toMs, coachTimeZone: rules.timeZone },
    freeDaysBusy: feed.freeDaysBusy,
    owners: await ownersOf(db, feed),
  });
  return { ...read, ...copy, coveredUntil: Temporal.Instant.fromEpochMilliseconds(toMs) };
}

/** Addresses by which the coach is invited: their own here, and the calendar's where a host writes it into the path: `…/ical/name%40example.com/private-…/basic.ics`. */
async function ownersOf(db: Queryable, { coachId, url }: CalendarFeed): Promise<string[]> {
  const coach = await findCoach(db, coachId);
  const user = coach && (await findUser(db, coach.userId));
  const path = URL.parse(url)?.pathname.replaceAll('%40', '@') ?? '';
  return [user?.email, /[^/@]+@[^/@]+/.exec(path)?.[0]].flatMap((each) => each?.toLowerCase() ?? []);
}

async function keep(ctx: ActContext, { id }: CalendarFeed, copy: Copy): Promise<void> {
  const { db, now } = ctx;
  const answered = { readAt: now, problem: null, failures: 0, silentSince: null };
  const checked = { ...answered, checkedAt: now, dueAt: nextCheck(now, 0) };
  await db.transaction(async (tx) => {
    const feed = await lockFeed(tx, id);
    if (!feed) return;
    if (feed.silentSince)
      await recordAuditEvent(tx, { at: now, actor: SYSTEM, action: 'calendar_feed.answered', subjectId: id });
    if (copy) {
      const { busy, events, warnings, etag, lastModified, coveredUntil } = copy;
      await replaceBusy(tx, feed, busy);
      await updateFeed(tx, id, { events, warnings, etag, lastModified, coveredUntil, ...checked });
    } else {
      await updateFeed(tx, id, checked);
    }
    await announce(ctx, tx, 'calendar_feed.read', { coachId: feed.coachId });
  });
}
