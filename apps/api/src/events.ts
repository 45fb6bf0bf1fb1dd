import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { LatenessStep } from '@app/shared/reports/report-lateness';
import { z } from 'zod';
import type { Queue } from './jobs/queue.ts';

type OfBooking = { bookingId: Id<'booking'> };

/** Facts that other nouns act on. A noun announces its own; `subscriptions.ts` says who listens. */
export type DomainEvents = {
  'coach.applied': { coachId: Id<'coach'> };
  'coach.approved': { coachId: Id<'coach'> };
  'coach.declined': { coachId: Id<'coach'> };
  'coach.paused': { coachId: Id<'coach'> };
  'coach.resumed': { coachId: Id<'coach'> };
  'coach.warned': OfBooking & { coachId: Id<'coach'> };
  'coach.payouts_lost': { coachId: Id<'coach'> };
  'coach.payout_failed': { coachId: Id<'coach'>; payoutId: string };
  'payment.succeeded': OfBooking & { paymentId: Id<'payment'> };
  'payment.ended': OfBooking & { paymentId: Id<'payment'> };
  'payment.fraud_warned': OfBooking & { paymentId: Id<'payment'>; warningId: string };
  'payment.refunded': OfBooking & { refundId: Id<'refund'> };
  'refund.exceeded': { stripeRefundId: string };
  'dispute.opened': { disputeId: string };
  'dispute.took_credit': { disputeId: string; ownerId: Id<'user'> };
  'dispute.undone': OfBooking & { disputeId: string; coachMinor: number };
  'dispute.decided': OfBooking & { disputeId: string };
  'order.paid': { orderId: Id<'order'> };
  /** Other than by the end of a package: `ref` is what ended, or the refund. */
  'order.given_back': { orderId: Id<'order'>; ref: string; reason: string };
  'package.expired': { packageId: Id<'package'> };
  'package.taken_back': { packageId: Id<'package'>; creditMinor: number };
  'package.refunded': { packageId: Id<'package'> };
  'gift.due': { giftId: Id<'gift'> };
  'referral.rewarded': { referralId: Id<'referral'> };
  'booking.completed': OfBooking;
  'transfer.created': OfBooking & { transferId: Id<'transfer'> };
  'calendar_feed.unread': { feedId: Id<'calendarFeed'> };
  'calendar_feed.read': { coachId: Id<'coach'> };
  'booking.clash_found': OfBooking;
  'booking.confirmed': OfBooking;
  'booking.moved': OfBooking & { previousStartsAt: string; movedBy: 'candidate' | 'coach' };
  'booking.move_proposed': OfBooking & { proposedStartsAt: string };
  'booking.cancelled': OfBooking;
  'booking.expired': OfBooking;
  'booking.refunded_late': OfBooking;
  'booking.no_show': OfBooking;
  'waiter.offered': OfBooking & { waiterId: Id<'waiter'> };
  'session.ended': OfBooking;
  'report.late': OfBooking & { step: LatenessStep };
  'report.submitted': OfBooking & { reportId: Id<'report'> };
  'report.released': OfBooking & { reportId: Id<'report'> };
  'report.amended': OfBooking & { reportId: Id<'report'>; version: number };
  'report.acknowledged': OfBooking & { reportId: Id<'report'> };
  'drills.due': OfBooking & { dueOn: string };
  'follow_up.opened': OfBooking;
  'follow_up.answered': OfBooking;
  'follow_up.commented': OfBooking;
  'report.answered': OfBooking & { reportId: Id<'report'> };
  'report.line_contested': OfBooking & { reportId: Id<'report'> };
  'report.line_ruled': OfBooking & { reportId: Id<'report'> };
  'rubric.proposed': { versionId: Id<'rubricVersion'> };
  'rubric.proposal_decided': { versionId: Id<'rubricVersion'> };
  'second_rating.drawn': OfBooking;
  'second_rating.moved': { secondRatingId: Id<'secondRating'> };
  'demo.travelled': Record<string, never>;
  'objection.opened': OfBooking;
  'objection.decided': OfBooking;
  'review.left': OfBooking & { reviewId: Id<'review'> };
  'interviewer.answered': { requestId: Id<'interviewerRequest'> };
};
export type EventName = keyof DomainEvents;

/** The one job that hands an event to its listeners; its run lives in `jobs/deliver-event.job.ts`. */
export const EVENT_QUEUE = { name: 'events.deliver' } as const;

export const eventSchema = z.strictObject({ name: z.string(), payload: z.record(z.string(), z.unknown()) });

/** Announces a fact inside the transaction that made it true. */
export function announce<Name extends EventName>(
  { queue }: { queue: Queue },
  tx: Queryable,
  name: Name,
  payload: DomainEvents[Name],
): Promise<void> {
  return queue.enqueue(tx, EVENT_QUEUE, { name, payload });
}
