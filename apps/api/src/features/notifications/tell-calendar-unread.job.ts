import { closesEverything, isStale } from '@app/shared/availability/calendar-feed';
import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob } from '../../jobs/job.ts';
import { findFeed } from '../availability/calendar-feed.repository.ts';
import { findPaidCoach } from './finance-people.repository.ts';
import { linkTo } from './link-to-page.ts';
import { queueEmail } from './queue-email.ts';

/** Once for each time that a calendar goes silent. Read or taken away meanwhile, nobody is told. */
export const tellCalendarUnreadJob = defineJob({
  name: 'notifications.tell-calendar-unread',
  payload: z.object({ feedId: idSchema('calendarFeed') }),
  run: ({ feedId }, ctx) =>
    ctx.db.transaction(async (tx) => {
      const feed = await findFeed(tx, feedId);
      if (!feed?.problem || !isStale(feed.readAt, ctx.now)) return;
      const coach = await findPaidCoach(tx, feed.coachId);
      if (!coach) return;
      const { timeZone, ...to } = coach.person;
      await queueEmail(ctx, tx, {
        template: 'calendar_unread',
        to,
        cause: `${feedId}:unread:${feed.readAt?.epochMilliseconds ?? 'never'}`,
        payload: {
          calendar: feed.name,
          problem: feed.problem,
          readAt: feed.readAt?.toString() ?? null,
          closes: closesEverything(feed, ctx.now),
          readerTimeZone: timeZone,
          hoursUrl: linkTo(ctx.config, { page: 'coach_hours' }),
        },
      });
    }),
});
