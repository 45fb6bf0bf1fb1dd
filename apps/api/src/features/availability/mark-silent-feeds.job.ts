import { recordAuditEvent, SYSTEM } from '../../audit/audit.repository.ts';
import { announce } from '../../events.ts';
import { defineSweep } from '../../jobs/job.ts';
import { markSilentFeeds } from './calendar-feed.repository.ts';

/**
 * Makes it known that a calendar has not been read for hours: the mark changes what the directory keeps in memory
 * of its coach. A coach whose times are closed by it is told at once, others once it failed some times in a row.
 */
export const markSilentFeedsSweep = defineSweep('availability.mark-silent-feeds', async (ctx) => {
  await ctx.db.transaction(async (tx) => {
    for (const { id, whenSilent } of await markSilentFeeds(tx, ctx.now)) {
      await recordAuditEvent(tx, {
        at: ctx.now,
        actor: SYSTEM,
        action: 'calendar_feed.fell_silent',
        subjectId: id,
        details: { whenSilent },
      });
      if (whenSilent === 'close') await announce(ctx, tx, 'calendar_feed.unread', { feedId: id });
    }
  });
});
