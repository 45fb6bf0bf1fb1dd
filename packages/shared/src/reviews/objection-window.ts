import { isBefore } from '../time/instant.ts';

type ObjectedSession = {
  releasedAt: Temporal.Instant | null;
  /** How long the coach's share waits after the release, by the policy the booking was made under. */
  transferDelayHours: number;
  hasRatedThemself: boolean;
};

export type ObjectionWindow =
  | { state: 'none' }
  /** The candidate has not looked at the session themself yet. */
  | { state: 'rate_first'; closesAt: Temporal.Instant }
  | { state: 'open'; closesAt: Temporal.Instant }
  | { state: 'closed'; closesAt: Temporal.Instant };

/**
 * Whether a candidate may object to a session now (product.md, poor session): within the wait before the coach
 * is paid, and only after having rated themself.
 */
export function objectionWindow(session: ObjectedSession, now: Temporal.Instant): ObjectionWindow {
  const { releasedAt, transferDelayHours, hasRatedThemself } = session;
  if (!releasedAt) return { state: 'none' };
  const closesAt = releasedAt.add({ milliseconds: Math.round(transferDelayHours * 3_600_000) });
  if (!isBefore(now, closesAt)) return { state: 'closed', closesAt };
  return { state: hasRatedThemself ? 'open' : 'rate_first', closesAt };
}
