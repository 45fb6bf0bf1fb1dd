import { DEFAULT_ONE_IN, drawOpenUntil, lotOf } from '@app/shared/reports/second-rating-draw';
import { DEMO_CANDIDATES } from '../demo-accounts.ts';
import { DAY, HOUR, instantAt } from '../people/seed-person.ts';
import { BY_SYSTEM } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';
import type { Desk } from './write-reports.ts';

/** Since when sessions are drawn. */
const SINCE = 365 * DAY;

/**
 * Which reports were looked at for a second rating: those that coaches were owed, a few by lot whose candidates
 * had no recording, and one that waits for the demo candidate's answer.
 */
export function writeDraws(sessions: readonly BookingFacts[], { base, rows, trail }: Desk): void {
  const acknowledged = new Map(
    rows.acknowledgements.map(({ reportId, acknowledgedAt }) => [reportId, acknowledgedAt]),
  );
  const looked = sessions
    .flatMap((facts) => {
      const at = facts.report && acknowledged.get(facts.report.reportId)?.epochMilliseconds;
      return at && at + DAY < base - HOUR && at > base - SINCE ? [{ facts, at: at + DAY }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const ratingOf = new Map(rows.secondRatings.map((rating) => [rating.reportId, rating]));
  const waiting = looked.findLast(
    ({ facts: { plan, report } }) =>
      plan.candidate.email === DEMO_CANDIDATES[0].email && !ratingOf.has(report!.reportId),
  );
  for (const each of looked) {
    const { bookingId, plan, report } = each.facts;
    const { reportId } = report!; // it was acknowledged
    const rating = ratingOf.get(reportId);
    const isWaiting = each === waiting;
    const at = isWaiting ? Math.max(each.at, base - 2 * DAY) : each.at;
    const isLot = isWaiting || (!rating && lotOf(reportId) * DEFAULT_ONE_IN < 1);
    const reason = rating?.drawn ? 'quarter' : isLot ? 'lot' : null;
    const isOpen = drawOpenUntil(instantAt(at)).epochMilliseconds > base;
    const answer = rating?.drawn ? 'yes' : reason && !isOpen ? 'no' : null;
    rows.secondRatingDraws.push({
      ...{ reportId, bookingId, candidateId: plan.candidate.userId, coachId: plan.coach.coachId },
      ...{ oneIn: DEFAULT_ONE_IN, reason, lookedAt: instantAt(at) },
      ...(answer && { answer, answeredAt: instantAt(Math.min(at + DAY, base - HOUR)) }),
    });
    if (!reason) continue;
    const subject = { subjectId: reportId, bookingId };
    const details = { reason, oneIn: DEFAULT_ONE_IN };
    trail.record({ at, actor: BY_SYSTEM, action: 'second_rating.drawn', ...subject, details });
    if (answer !== 'no') continue;
    const actor = { kind: 'candidate' as const, id: plan.candidate.userId };
    trail.record({ at: at + DAY, actor, action: 'second_rating.draw_declined', ...subject });
  }
}
