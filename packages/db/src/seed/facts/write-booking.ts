import { DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import type { BookingStatus } from '@app/shared/booking/booking-status';
import { isDemoAccount } from '../demo-accounts.ts';
import type { MarketRows } from '../market-rows.ts';
import { instantAt, MINUTE, type Millis } from '../people/seed-person.ts';
import type { BookingPlan } from '../plan/booking-plan.ts';
import type { Random } from '../random.ts';
import { type AuditTrail, BY_STRIPE, BY_SYSTEM, type SeedActor } from './audit-trail.ts';
import type { BookingFacts } from './booking-facts.ts';
import { CURRENCY } from './settle-booking.ts';

const STATUS = {
  held: 'held',
  expired: 'expired',
  confirmed: 'confirmed',
  cancelled: 'cancelled',
  no_show: 'no_show',
  in_session: 'in_session',
  awaiting_report: 'awaiting_report',
} as const;

/** A report that waits for the candidate's morning leaves its booking waiting too. */
export const statusOf = ({ plan, report }: BookingFacts): BookingStatus =>
  plan.ending.kind === 'reported'
    ? report?.completedAt
      ? 'completed'
      : 'awaiting_report'
    : STATUS[plan.ending.kind];

/** The booking itself, its brief, and every change of its state in the log. */
export function writeBooking(facts: BookingFacts, rows: MarketRows, trail: AuditTrail, random: Random): void {
  const { plan, bookingId, paidAt, endedAt, report } = facts;
  const { candidate, coach, offering, ending, heldAt, movedFrom } = plan;
  const [sessionType, durationMinutes] = offering.text;
  const status = statusOf(facts);
  const optional = (at: Millis | undefined) => (at === undefined ? null : instantAt(at));
  const hasEnded = status === 'awaiting_report' || status === 'completed';
  const moves = movedFrom ? 1 : 0;
  const holdExpiresAt = heldAt + DEFAULT_BOOKING_POLICY.holdMinutes * MINUTE;
  const updatedAt = report?.completedAt ?? endedAt ?? movedFrom?.at ?? paidAt ?? heldAt;
  rows.bookings.push({
    id: bookingId,
    candidateId: candidate.userId,
    coachId: coach.coachId,
    offeringId: offering.id,
    status,
    sessionType,
    durationMinutes,
    startsAt: instantAt(plan.startsAt),
    endsAt: instantAt(plan.endsAt),
    candidateTimeZone: candidate.story.timeZone,
    coachTimeZone: coach.profile.timeZone,
    priceAmountMinor: facts.priceMinor,
    priceCurrency: CURRENCY,
    commissionBasisPoints: coach.commissionBasisPoints,
    policy: DEFAULT_BOOKING_POLICY,
    holdExpiresAt: instantAt(holdExpiresAt),
    confirmedAt: optional(paidAt),
    endedAt: hasEnded ? optional(endedAt) : null,
    completedAt: optional(report?.completedAt),
    cancelledAt: ending.kind === 'cancelled' ? instantAt(ending.at) : null,
    cancelledBy: ending.kind === 'cancelled' ? ending.by : null,
    cancellationReason: ending.kind === 'cancelled' ? ending.reason : null,
    noShowBy: ending.kind === 'no_show' ? ending.by : null,
    timesMoved: moves,
    invitationSequence: moves + (ending.kind === 'cancelled' ? 1 : 0),
    createdAt: instantAt(heldAt),
    updatedAt: instantAt(updatedAt),
  });
  if (paidAt !== undefined || ending.kind === 'held') writeBrief(facts, rows, random);
  recordTransitions(facts, trail, holdExpiresAt);
}

const DIRECTNESS = ['gentle', 'straight', 'straight', 'straight', 'unvarnished'] as const;

function writeBrief({ plan, bookingId }: BookingFacts, rows: MarketRows, random: Random): void {
  const { story } = plan.candidate;
  const asksForCover = random.chance(0.15);
  const { role, employer, level, background, advert, probes } = story;
  rows.briefs.push({
    bookingId,
    targetRole: role,
    targetCompany: employer,
    level,
    background,
    jobAdvert: advert,
    toProbe: random.pick(probes),
    directness: probes.some((probe) => probe.includes('nvarnished'))
      ? 'unvarnished'
      : random.pick(DIRECTNESS),
    closedTopics: ['accent', 'appearance', 'age'],
    // What is tried first in the demo looks the same at every hour it is started.
    tapToReveal: asksForCover && !isDemoAccount(plan.candidate.email) && !isDemoAccount(plan.coach.email),
    updatedAt: instantAt(plan.heldAt + random.int(60, 230) * 1_000),
  });
}

/** The states a booking went through, one event each. */
function recordTransitions(facts: BookingFacts, trail: AuditTrail, holdExpiresAt: Millis): void {
  const { plan, bookingId, paidAt, endedAt, report } = facts;
  const { ending, candidate, coach } = plan;
  const byCandidate: SeedActor = { kind: 'candidate', id: candidate.userId };
  const byCoach: SeedActor = { kind: 'coach', id: coach.userId };
  const record = (at: Millis, actor: SeedActor, action: string, details: Record<string, unknown>) =>
    trail.record({ at, actor, action: `booking.${action}`, subjectId: bookingId, bookingId, details });
  const startsAt = (at: Millis) => instantAt(at).toString();

  const firstStart = plan.movedFrom?.startsAt ?? plan.startsAt;
  record(plan.heldAt, byCandidate, 'held', { from: null, to: 'held', startsAt: startsAt(firstStart) });
  if (ending.kind === 'expired')
    record(holdExpiresAt + 4_000, BY_SYSTEM, 'expired', { from: 'held', to: 'expired' });
  if (paidAt === undefined) return;
  record(paidAt + 1_000, BY_STRIPE, 'confirmed', { from: 'held', to: 'confirmed' });
  if (plan.movedFrom) {
    const { at, startsAt: before } = plan.movedFrom;
    record(at, byCandidate, 'moved', {
      from: 'confirmed',
      to: 'confirmed',
      before: startsAt(before),
      startsAt: startsAt(plan.startsAt),
      by: 'candidate',
    });
  }
  if (ending.kind === 'cancelled') {
    const refundMinor = facts.refund?.amountMinor ?? 0;
    const details = {
      from: 'confirmed',
      to: 'cancelled',
      refundMinor,
      keptMinor: facts.priceMinor - refundMinor,
    };
    record(ending.at, ending.by === 'coach' ? byCoach : byCandidate, 'cancelled', details);
  }
  if (ending.kind === 'no_show') {
    const actor = ending.by === 'both' ? BY_SYSTEM : ending.by === 'candidate' ? byCoach : byCandidate;
    record(endedAt!, actor, 'marked_no_show', { from: 'confirmed', to: 'no_show', by: ending.by });
  }
  if (!hasStarted(plan)) return;
  record(plan.startsAt + 30_000, BY_SYSTEM, 'started', { from: 'confirmed', to: 'in_session' });
  if (endedAt !== undefined)
    record(endedAt, byCoach, 'finished', { from: 'in_session', to: 'awaiting_report' });
  if (report?.completedAt !== undefined) {
    record(report.completedAt, BY_SYSTEM, 'completed', { from: 'awaiting_report', to: 'completed' });
  }
}

const hasStarted = ({ ending }: BookingPlan) =>
  ending.kind === 'in_session' || ending.kind === 'awaiting_report' || ending.kind === 'reported';
