import { type Money, percentOf, subtract, zero } from '../money/money.ts';
import { isBefore } from '../time/instant.ts';
import type { BookingPolicy } from './booking-policy.ts';
import type { CancelledBy } from './booking-status.ts';

export type PaidSession = { paid: Money; startsAt: Temporal.Instant; policy: BookingPolicy };

/**
 * What the candidate gets back when a session is called off. A coach who cancels gives all of it
 * back. A candidate gets all of it up to the free-cancel limit (the instant itself included), a part
 * until the session starts, nothing after.
 *
 * @see product.md, Policies, "Candidate cancels" and "Coach cancels or moves"
 */
export function refundOnCancel(session: PaidSession, by: CancelledBy, at: Temporal.Instant): Money {
  const { paid, startsAt, policy } = session;
  if (by !== 'candidate') return paid;
  const freeUntil = startsAt.subtract({ milliseconds: Math.round(policy.freeCancelHours * 3_600_000) });
  if (!isBefore(freeUntil, at)) return paid;
  if (isBefore(at, startsAt)) return percentOf(paid, policy.lateCancelRefundPercent);
  return zero(paid.currency);
}

/** What stays of the price after a cancellation: the coach is owed their share of it. */
export function keptOnCancel(session: PaidSession, by: CancelledBy, at: Temporal.Instant): Money {
  return subtract(session.paid, refundOnCancel(session, by, at));
}
