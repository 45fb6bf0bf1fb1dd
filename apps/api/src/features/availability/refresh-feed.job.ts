import { idSchema } from '@app/shared/id/id';
import { z } from 'zod';
import { defineJob, defineSweep } from '../../jobs/job.ts';
import { claimDueFeeds } from './calendar-feed.repository.ts';
import { refreshFeed } from './refresh-feed.ts';

/** One calendar. Twice is once too often and nothing worse. */
export const refreshFeedJob = defineJob({
  name: 'availability.refresh-feed',
  payload: z.strictObject({ feedId: idSchema('calendarFeed') }),
  run: (payload, ctx) => refreshFeed(ctx, payload),
  retryLimit: 0, // the next pass comes anyway
});

/** Finds calendars whose time has come. */
export const findDueFeedsSweep = defineSweep('availability.find-due-feeds', async ({ db, queue, now }) => {
  await db.transaction(async (tx) => {
    for (const feedId of await claimDueFeeds(tx, now, now.add({ minutes: 5 })))
      await queue.enqueue(tx, refreshFeedJob, { feedId });
  });
});
