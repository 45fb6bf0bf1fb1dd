import type { AuditAction } from '@app/shared/admin/audit-action';

/** Which thread of the story an act belongs to. */
type ActThread = 'booking' | 'money' | 'report' | 'person';

type Words = { thread: ActThread; title: string };

const booking = (title: string): Words => ({ thread: 'booking', title });
const money = (title: string): Words => ({ thread: 'money', title });
const report = (title: string): Words => ({ thread: 'report', title });
const person = (title: string): Words => ({ thread: 'person', title });

/** The log in words. An action without words does not compile. */
const ACTS: Record<AuditAction, Words> = {
  'booking.held': booking('Time held'),
  'booking.confirmed': booking('Confirmed'),
  'booking.reseated': booking('Confirmed after all: the time was still free'),
  'booking.expired': booking('Hold lapsed'),
  'booking.moved': booking('Moved to another time'),
  'booking.move_proposed': person('Asked for another time'),
  'booking.move_declined': person('Said no to the other time'),
  'booking.cancelled': booking('Cancelled'),
  'booking.started': booking('In session'),
  'booking.finished': booking('Awaiting report'),
  'booking.marked_no_show': booking('Marked as not held'),
  'booking.completed': booking('Completed'),
  'booking.closed_unreported': booking('Closed: the report never came'),
  'payment.started': money('Went to pay'),
  'payment.succeeded': money('Payment taken'),
  'payment.expired': money('Payment page closed unpaid'),
  'payment.failed': money('Payment failed'),
  'payment.mismatched': money('Paid another amount than was asked'),
  'payment.disputed': money('Payment disputed at the bank'),
  'payment.dispute_won': money('Dispute won'),
  'refund.requested': money('Refund asked for'),
  'refund.imported': money('Refund made at Stripe, taken over'),
  'refund.succeeded': money('Refund arrived'),
  'refund.failed': money('Refund came back'),
  'credit.granted': money('Credit given'),
  'credit.withdrawn': money('Credit taken back, to be refunded'),
  'transfer.scheduled': money('Coach’s share promised'),
  'transfer.held': money('Coach’s share held'),
  'transfer.refused': money('Stripe refused the transfer'),
  'transfer.created': money('Coach’s share sent'),
  'transfer.reversed': money('Coach’s share taken back'),
  'transfer.reversal_refused': money('Taking the share back was refused'),
  'report.late': report('Report late'),
  'reconciliation.repaired': money('Difference to Stripe read again'),
  'reconciliation.accepted': money('Difference to Stripe accepted'),
  'ledger.period_closed': money('Month of the books closed'),
  'report.submitted': report('Report handed in'),
  'report.released': report('Report released'),
  'report.amended': report('Report amended'),
  'report.acknowledged': person('Answered the report'),
  'report.unsaid_put_off': person('Put the unsaid off'),
  'report.unsaid_taken_back': person('Brought the unsaid back'),
  'report.coach_replied': person('Replied to the candidate'),
  'report.line_contested': person('Contested a line'),
  'report.line_answered': person('Answered a contested line'),
  'report.line_ruled': person('Decided on a contested line'),
  'report.shared': person('Made a link to the report'),
  'report.share_revoked': person('Withdrew a link to the report'),
  'review.left': person('Wrote a review'),
  'objection.opened': person('Objected to the session'),
  'objection.answered': person('Answered the objection'),
  'objection.withdrawn': person('Took the objection back'),
  'objection.decided': person('Decided the objection'),
  'transfer.let_go': money('Coach’s share goes its way again'),
  'interview.logged': person('Wrote down a real interview'),
  'interview.changed': person('Changed a real interview'),
  'interview.answered_by_mail': person('Said by mail what came of an interview'),
  'interview.removed': person('Removed a real interview'),
  'interview.imported': person('Brought real interviews from a file'),
  'interviewer.asked': person('Made a link for an interviewer'),
  'interviewer.link_withdrawn': person('Withdrew a link for an interviewer'),
  'interviewer.answered': person('An interviewer answered'),
  'schedule.changed': person('Changed the hours'),
  'coach.opened': person('Began a coach’s file'),
  'coach.applied': person('Applied to coach'),
  'coach.approved': person('Approved as a coach'),
  'coach.declined': person('Declined as a coach'),
  'coach.paused': person('Coach paused'),
  'coach.resumed': person('Coach listed again'),
  'coach.payouts_connected': money('Opened an account at Stripe'),
  'coach.payouts_ready': money('Can be paid by Stripe'),
  'coach.payouts_lost': money('Cannot be paid by Stripe any more'),
  'user.suspended': person('Account suspended'),
  'user.readmitted': person('Account let in again'),
  'demo.travelled': person('Moved the demo’s clock'),
};

/** A row may be older than the words for it: then its own code stands there. */
export const actWords = (action: string): Words =>
  Object.hasOwn(ACTS, action) ? ACTS[action as AuditAction] : { thread: 'person', title: action };
