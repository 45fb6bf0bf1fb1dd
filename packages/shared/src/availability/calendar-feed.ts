import { z } from 'zod';
import { idSchema } from '../id/id.ts';

/** Why a calendar could not be read. */
export const FEED_PROBLEMS = {
  unreachable: 'The address did not answer.',
  refused: 'The address is not open to us. Publish the calendar and copy its public or secret address.',
  forbidden_address: 'The address leads into a private network, where we do not go.',
  too_large: 'The calendar is larger than 5 MB.',
  too_slow: 'The calendar took longer than ten seconds.',
  not_a_calendar: 'What lies there is not a calendar.',
  too_many_events: 'The calendar has more than 20,000 events in the next weeks.',
} as const;
export type FeedProblem = keyof typeof FEED_PROBLEMS;

/** A calendar that was not read for so long no longer speaks for the coach: that is said, and bookings are marked. */
export const STALE_AFTER_HOURS = 3;

/** A calendar that was not read so many times in a row, and is stale by then, is told of by e-mail. */
export const FAILURES_TO_TELL = 3;

/**
 * What becomes of a coach's times while a calendar of theirs is silent.
 * - `keep`: what was read last goes on counting, and what is booked meanwhile is marked
 * - `close`: nothing is offered until it answers
 */
export const WHEN_SILENT = ['keep', 'close'] as const;
export type WhenSilent = (typeof WHEN_SILENT)[number];

/** Somebody is about to pay: a calendar that was looked at less than these minutes ago need not be read again. */
export const FRESH_MINUTES = 2;

/** So far ahead a calendar is read; more than may be booked. */
export const FEED_DAYS = 75;

const REFRESH_MINUTES = 10;
const LONGEST_PAUSE_MINUTES = 120;

/** Whether what is known of a calendar is too old to rely on. One that was never read is. */
export function isStale(readAt: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return readAt === null || readAt.until(now).total('hours') > STALE_AFTER_HOURS;
}

type Silence = {
  whenSilent: WhenSilent;
  readAt: Temporal.Instant | null;
  silentSince: Temporal.Instant | null;
};

/**
 * Whether a calendar keeps every time of its coach from being offered. The mark and the clock both count: a pass that
 * marks calendars may be late, and whoever asks must not wait for it.
 */
export function closesEverything(
  { whenSilent, readAt, silentSince }: Silence,
  now: Temporal.Instant,
): boolean {
  return whenSilent === 'close' && (silentSince !== null || isStale(readAt, now));
}

/** When to look again: every ten minutes, and after failures in a row twice as long each time, up to two hours. */
export function nextCheck(now: Temporal.Instant, failures: number): Temporal.Instant {
  return now.add({ minutes: Math.min(REFRESH_MINUTES * 2 ** Math.min(failures, 10), LONGEST_PAUSE_MINUTES) });
}

/** What a coach types or pastes; `webcal:` is how calendars write https. */
export const addFeedInput = z.strictObject({
  name: z.string().trim().min(1, 'Give it a name').max(60),
  url: z.string().trim().min(8, 'Paste the address of the calendar').max(2_000),
});

/** How a calendar is read, and what its silence means. */
export const changeFeedInput = z.strictObject({
  feedId: idSchema('calendarFeed'),
  whenSilent: z.enum(WHEN_SILENT),
  freeDaysBusy: z.boolean(),
});
