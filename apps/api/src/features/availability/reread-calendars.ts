import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { claimFeedsToReread } from './calendar-feed.repository.ts';
import { refreshFeedJob } from './refresh-feed.job.ts';

/**
 * Somebody is on the way to paying for time of this coach's: calendars that nobody looked at for some minutes are read
 * by a job, so that paying meets what stands in them now. Nobody waits for it.
 */
export async function rereadCalendars(
  { queue, now }: ActContext,
  tx: Transaction,
  coachId: Id<'coach'>,
): Promise<void> {
  for (const feedId of await claimFeedsToReread(tx, coachId, now))
    await queue.enqueue(tx, refreshFeedJob, { feedId });
}
