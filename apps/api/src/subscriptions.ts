import type { DomainEvents, EventName } from './events.ts';
import { cancelWarnedJob } from './features/booking/cancel-warned.job.ts';
import { compareCalendarsJob } from './features/booking/compare-calendars.job.ts';
import { completeBookingJob } from './features/booking/complete-booking.job.ts';
import { confirmBookingJob } from './features/booking/confirm-booking.job.ts';
import { expireEndedPaymentJob } from './features/booking/expire-holds.job.ts';
import { scheduleRemindersJob } from './features/notifications/schedule-reminders.job.ts';
import { tellApplicationOutcomeJob } from './features/notifications/tell-application-outcome.job.ts';
import { tellBookingCancelledJob } from './features/notifications/tell-booking-cancelled.job.ts';
import { tellBookingConfirmedJob } from './features/notifications/tell-booking-confirmed.job.ts';
import { tellBookingMovedJob } from './features/notifications/tell-booking-moved.job.ts';
import { tellCalendarUnreadJob } from './features/notifications/tell-calendar-unread.job.ts';
import { tellClashFoundJob } from './features/notifications/tell-clash-found.job.ts';
import { tellCoachPausedJob } from './features/notifications/tell-coach-paused.job.ts';
import { tellCoachWarnedJob } from './features/notifications/tell-coach-warned.job.ts';
import { tellContestedLineJob } from './features/notifications/tell-contested-line.job.ts';
import { tellCreditTakenJob } from './features/notifications/tell-credit-taken.job.ts';
import { tellDisputeJob } from './features/notifications/tell-dispute.job.ts';
import { tellDisputeDecidedJob } from './features/notifications/tell-dispute-decided.job.ts';
import { tellDisputeUndoneJob } from './features/notifications/tell-dispute-undone.job.ts';
import { tellDrillsDueJob } from './features/notifications/tell-drills-due.job.ts';
import { tellEarlierTimeJob } from './features/notifications/tell-earlier-time.job.ts';
import { tellExcessJob } from './features/notifications/tell-excess.job.ts';
import { tellFollowUpJob } from './features/notifications/tell-follow-up.job.ts';
import { tellFraudWarningJob } from './features/notifications/tell-fraud-warning.job.ts';
import { tellGiftJob } from './features/notifications/tell-gift.job.ts';
import { tellGiftBoughtJob } from './features/notifications/tell-gift-bought.job.ts';
import { tellInterviewerAnsweredJob } from './features/notifications/tell-interviewer-answered.job.ts';
import { tellInvitationRewardedJob } from './features/notifications/tell-invitation-rewarded.job.ts';
import { tellLateRefundJob } from './features/notifications/tell-late-refund.job.ts';
import { tellMoveProposedJob } from './features/notifications/tell-move-proposed.job.ts';
import { tellNoShowJob } from './features/notifications/tell-no-show.job.ts';
import { tellObjectionJob } from './features/notifications/tell-objection.job.ts';
import { tellPackageBoughtJob } from './features/notifications/tell-package-bought.job.ts';
import { tellPackageEndedJob } from './features/notifications/tell-package-ended.job.ts';
import { tellPayoutFailedJob } from './features/notifications/tell-payout-failed.job.ts';
import { tellPayoutsLostJob } from './features/notifications/tell-payouts-lost.job.ts';
import { tellRefundMadeJob } from './features/notifications/tell-refund-made.job.ts';
import { tellReportAmendedJob } from './features/notifications/tell-report-amended.job.ts';
import { tellReportAnsweredJob } from './features/notifications/tell-report-answered.job.ts';
import { tellReportLateJob } from './features/notifications/tell-report-late.job.ts';
import { tellReportReleasedJob } from './features/notifications/tell-report-released.job.ts';
import { tellRubricProposalJob } from './features/notifications/tell-rubric-proposal.job.ts';
import { tellSecondRatingJob } from './features/notifications/tell-second-rating.job.ts';
import { tellSecondRatingDrawnJob } from './features/notifications/tell-second-rating-drawn.job.ts';
import { tellTransferMadeJob } from './features/notifications/tell-transfer-made.job.ts';
import { issueCreditNoteJob } from './features/payments/issue-credit-note.job.ts';
import { issueOrderNoteJob } from './features/payments/issue-order-note.job.ts';
import { issueOrderReceiptJob } from './features/payments/issue-order-receipt.job.ts';
import { issuePackageNoteJob } from './features/payments/issue-package-note.job.ts';
import { issueReceiptJob } from './features/payments/issue-receipt.job.ts';
import { rewardReferralJob } from './features/payments/reward-referral.job.ts';
import { judgeCommitmentsJob } from './features/progress/judge-commitments.job.ts';
import { offerChangesJob } from './features/progress/offer-changes.job.ts';
import { planFollowUpJob } from './features/progress/plan-follow-up.job.ts';
import { takeOnCommitmentsJob } from './features/progress/take-on-commitments.job.ts';
import { openReportJob } from './features/reports/open-report.job.ts';
import { strikeCoachJob } from './features/reports/strike-coach.job.ts';
import type { Listener } from './jobs/job.ts';
import { schedule } from './schedule.ts';

type Subscriptions = { [Name in EventName]?: readonly Listener<DomainEvents[Name]>[] };

/** What follows from what: event -> jobs. With `schedule.ts` this is all that happens by itself. */
export const subscriptions: Subscriptions = {
  'coach.applied': [tellApplicationOutcomeJob],
  'coach.approved': [tellApplicationOutcomeJob],
  'coach.declined': [tellApplicationOutcomeJob],
  'coach.paused': [tellCoachPausedJob],
  'coach.resumed': [tellCoachPausedJob],
  'coach.warned': [tellCoachWarnedJob],
  'coach.payouts_lost': [tellPayoutsLostJob],
  'coach.payout_failed': [tellPayoutFailedJob],
  'payment.succeeded': [confirmBookingJob, issueReceiptJob],
  'payment.ended': [expireEndedPaymentJob],
  'payment.fraud_warned': [cancelWarnedJob, tellFraudWarningJob],
  'payment.refunded': [issueCreditNoteJob, tellRefundMadeJob],
  'refund.exceeded': [tellExcessJob],
  'dispute.opened': [tellDisputeJob],
  'dispute.decided': [tellDisputeDecidedJob],
  'dispute.took_credit': [tellCreditTakenJob],
  'dispute.undone': [tellDisputeUndoneJob],
  'transfer.created': [tellTransferMadeJob],
  'order.paid': [issueOrderReceiptJob, tellPackageBoughtJob, tellGiftBoughtJob],
  'order.given_back': [issueOrderNoteJob],
  'package.expired': [issuePackageNoteJob, tellPackageEndedJob],
  'package.taken_back': [tellPackageEndedJob],
  'package.refunded': [issuePackageNoteJob, tellPackageEndedJob],
  'gift.due': [tellGiftJob],
  'referral.rewarded': [tellInvitationRewardedJob],
  'booking.completed': [rewardReferralJob],
  'calendar_feed.unread': [tellCalendarUnreadJob],
  'calendar_feed.read': [compareCalendarsJob],
  'booking.clash_found': [tellClashFoundJob],
  'booking.confirmed': [tellBookingConfirmedJob, scheduleRemindersJob],
  'booking.moved': [tellBookingMovedJob, scheduleRemindersJob],
  'booking.move_proposed': [tellMoveProposedJob],
  'waiter.offered': [tellEarlierTimeJob],
  'booking.cancelled': [tellBookingCancelledJob, scheduleRemindersJob],
  'booking.refunded_late': [tellLateRefundJob],
  'booking.no_show': [tellNoShowJob, scheduleRemindersJob, strikeCoachJob],
  'session.ended': [openReportJob, scheduleRemindersJob],
  'report.late': [tellReportLateJob, scheduleRemindersJob, strikeCoachJob],
  'report.submitted': [scheduleRemindersJob],
  'report.released': [
    completeBookingJob,
    tellReportReleasedJob,
    scheduleRemindersJob,
    planFollowUpJob,
    judgeCommitmentsJob,
  ],
  'report.amended': [judgeCommitmentsJob, offerChangesJob, tellReportAmendedJob],
  'report.acknowledged': [takeOnCommitmentsJob],
  'drills.due': [tellDrillsDueJob],
  'follow_up.opened': [tellFollowUpJob],
  'follow_up.answered': [tellFollowUpJob],
  'follow_up.commented': [tellFollowUpJob],
  'report.answered': [tellReportAnsweredJob],
  'report.line_contested': [tellContestedLineJob],
  'report.line_ruled': [tellContestedLineJob],
  'second_rating.drawn': [tellSecondRatingDrawnJob],
  'second_rating.moved': [tellSecondRatingJob],
  'objection.opened': [tellObjectionJob],
  'objection.decided': [tellObjectionJob],
  'rubric.proposed': [tellRubricProposalJob],
  'rubric.proposal_decided': [tellRubricProposalJob],
  'review.left': [scheduleRemindersJob],
  'interviewer.answered': [tellInterviewerAnsweredJob],
  // Everything that became due on the way is looked for at once.
  'demo.travelled': schedule.map(({ job }) => job),
};
