import { type Money, percentOf, subtract, zero } from '../money/money.ts';
import type { BookingPolicy } from './booking-policy.ts';
import type { NoShowBy } from './booking-status.ts';

/** Where the price of a session that did not happen goes. refund + credit out of the price + kept = paid. */
export type NoShowMoney = {
  refund: Money;
  /** To the candidate's wallet, out of the price paid. */
  credit: Money;
  /** To the candidate's wallet, out of the platform's pocket. */
  goodwillCredit: Money;
  /** Stays earned; the coach is owed their share of it. */
  kept: Money;
};

/**
 * Candidate absent: half stays as their credit, the coach is paid out of the other half. Coach absent:
 * all of it back and a credit on top. Both absent: all of it back.
 *
 * @see product.md, Policies, "Candidate absent", "Coach absent", "Both absent"
 */
export function noShowMoney(paid: Money, policy: BookingPolicy, by: NoShowBy): NoShowMoney {
  const nothing = zero(paid.currency);
  if (by === 'candidate') {
    const credit = percentOf(paid, policy.candidateNoShowCreditPercent);
    return { refund: nothing, credit, goodwillCredit: nothing, kept: subtract(paid, credit) };
  }
  const goodwillCredit = by === 'coach' ? percentOf(paid, policy.coachNoShowCreditPercent) : nothing;
  return { refund: paid, credit: nothing, goodwillCredit, kept: nothing };
}
