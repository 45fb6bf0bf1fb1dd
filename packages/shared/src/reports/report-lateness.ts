import type { BookingPolicy } from '../booking/booking-policy.ts';
import { type Money, percentOf } from '../money/money.ts';
import { isBefore } from '../time/instant.ts';
import { reportDueAt } from './report-due.ts';

export const LATENESS_STEPS = ['late', 'credit', 'closed'] as const;
/** `late`: flagged. `credit`: a share of the price goes to the candidate. `closed`: all of it goes back. */
export type LatenessStep = (typeof LATENESS_STEPS)[number];

type LatenessPolicy = Pick<
  BookingPolicy,
  'reportDueHours' | 'lateReportCreditHours' | 'lateReportCreditPercent' | 'lateReportCloseHours'
>;

/**
 * When each step of the lateness ladder is reached by a report that does not come, in the order of the ladder.
 *
 * @param endedAt the end of the session
 * @see product.md, Policies, "Report due"
 */
export function latenessLadder(
  endedAt: Temporal.Instant,
  policy: LatenessPolicy,
): { step: LatenessStep; at: Temporal.Instant }[] {
  return [
    { step: 'late', at: reportDueAt(endedAt, policy.reportDueHours) },
    { step: 'credit', at: reportDueAt(endedAt, policy.lateReportCreditHours) },
    { step: 'closed', at: reportDueAt(endedAt, policy.lateReportCloseHours) },
  ];
}

/** The steps that are reached at a moment: at the hour itself one is, a second before it is not. */
export const reachedSteps = (
  endedAt: Temporal.Instant,
  policy: LatenessPolicy,
  now: Temporal.Instant,
): LatenessStep[] =>
  latenessLadder(endedAt, policy)
    .filter(({ at }) => !isBefore(now, at))
    .map(({ step }) => step);

/** What a late report costs the coach: a share of the price paid, for the candidate as credit. */
export const lateReportCredit = (paid: Money, policy: LatenessPolicy): Money =>
  percentOf(paid, policy.lateReportCreditPercent);
