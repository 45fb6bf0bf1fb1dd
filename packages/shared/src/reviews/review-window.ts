import { isBefore } from '../time/instant.ts';

export type ReviewDurations = { opensDays: number; closesDays: number };

/** A review is asked for at the follow-up, not on the evening of the bad news. */
export const REVIEW_DURATIONS: ReviewDurations = { opensDays: 14, closesDays: 60 };

/** How a session ended, as far as reviews care: failed ones may be reviewed at once. */
export type ReviewedSession = { releasedAt: Temporal.Instant | null; failedAt: Temporal.Instant | null };

export type ReviewWindow = { opensAt: Temporal.Instant; closesAt: Temporal.Instant };

const daysAfter = (instant: Temporal.Instant, days: number) =>
  instant.add({ minutes: Math.round(days * 24 * 60) });

/**
 * When a candidate may review a session; undefined while there is nothing to review.
 *
 * Days are spans of 24 hours from the release, so that a shrunk duration may be a part of a day.
 */
export function reviewWindow(
  { releasedAt, failedAt }: ReviewedSession,
  { opensDays, closesDays }: ReviewDurations = REVIEW_DURATIONS,
): ReviewWindow | undefined {
  if (failedAt) return { opensAt: failedAt, closesAt: daysAfter(failedAt, closesDays) };
  if (!releasedAt) return undefined;
  return { opensAt: daysAfter(releasedAt, opensDays), closesAt: daysAfter(releasedAt, closesDays) };
}

export type ReviewWindowState = 'none' | 'later' | 'open' | 'closed';

/** Whether a review can be left now. The window is half-open. */
export function reviewWindowState(
  window: ReviewWindow | undefined,
  now: Temporal.Instant,
): ReviewWindowState {
  if (!window) return 'none';
  if (isBefore(now, window.opensAt)) return 'later';
  return isBefore(now, window.closesAt) ? 'open' : 'closed';
}
