import type { z } from 'zod';
import { accountChangedEmail } from './account-changed.email.ts';
import { bookingCancelledEmail } from './booking-cancelled.email.ts';
import { bookingConfirmedEmail } from './booking-confirmed.email.ts';
import { bookingMovedEmail } from './booking-moved.email.ts';
import { calendarUnreadEmail } from './calendar-unread.email.ts';
import { clashFoundEmail } from './clash-found.email.ts';
import { coachApplicationEmail } from './coach-application.email.ts';
import { contestedLineEmail } from './contested-line.email.ts';
import { creditTakenEmail } from './credit-taken.email.ts';
import type { EmailTemplate } from './define-email.ts';
import { disputeDecidedEmail } from './dispute-decided.email.ts';
import { drillsDueEmail } from './drills-due.email.ts';
import { earlierTimeEmail } from './earlier-time.email.ts';
import { financeCaseEmail } from './finance-case.email.ts';
import { followUpEmail } from './follow-up.email.ts';
import { giftEmail } from './gift.email.ts';
import { giftBoughtEmail } from './gift-bought.email.ts';
import { interviewerAnsweredEmail } from './interviewer-answered.email.ts';
import { invitationRewardedEmail } from './invitation-rewarded.email.ts';
import { latePaymentRefundedEmail } from './late-payment-refunded.email.ts';
import { magicLinkEmail } from './magic-link.email.ts';
import { moveProposedEmail } from './move-proposed.email.ts';
import { noShowEmail } from './no-show.email.ts';
import { objectionEmail } from './objection.email.ts';
import { outcomeNudgeEmail } from './outcome-nudge.email.ts';
import { packageBoughtEmail } from './package-bought.email.ts';
import { packageEndedEmail } from './package-ended.email.ts';
import { payoutTroubleEmail } from './payout-trouble.email.ts';
import { refundMadeEmail } from './refund-made.email.ts';
import { reportAmendedEmail } from './report-amended.email.ts';
import { reportAnsweredEmail } from './report-answered.email.ts';
import { reportDueEmail } from './report-due.email.ts';
import { reportLateEmail } from './report-late.email.ts';
import { reportReadyEmail } from './report-ready.email.ts';
import { resetPasswordEmail } from './reset-password.email.ts';
import { reviewInvitationEmail } from './review-invitation.email.ts';
import { rubricProposalEmail } from './rubric-proposal.email.ts';
import { secondRatingEmail } from './second-rating.email.ts';
import { seriesConfirmedEmail } from './series-confirmed.email.ts';
import { sessionReminderEmail } from './session-reminder.email.ts';
import { transferMadeEmail } from './transfer-made.email.ts';
import { verifyEmail } from './verify-email.email.ts';

/** Every message the product writes, by the name that stands in `emails.template`. */
export const emailTemplates = {
  verify_email: verifyEmail,
  magic_link: magicLinkEmail,
  reset_password: resetPasswordEmail,
  account_changed: accountChangedEmail,
  booking_confirmed: bookingConfirmedEmail,
  series_confirmed: seriesConfirmedEmail,
  booking_moved: bookingMovedEmail,
  move_proposed: moveProposedEmail,
  earlier_time: earlierTimeEmail,
  clash_found: clashFoundEmail,
  calendar_unread: calendarUnreadEmail,
  booking_cancelled: bookingCancelledEmail,
  late_payment_refunded: latePaymentRefundedEmail,
  session_reminder: sessionReminderEmail,
  no_show: noShowEmail,
  report_due: reportDueEmail,
  report_late: reportLateEmail,
  report_ready: reportReadyEmail,
  report_amended: reportAmendedEmail,
  report_answered: reportAnsweredEmail,
  contested_line: contestedLineEmail,
  review_invitation: reviewInvitationEmail,
  refund_made: refundMadeEmail,
  objection: objectionEmail,
  transfer_made: transferMadeEmail,
  credit_taken: creditTakenEmail,
  dispute_decided: disputeDecidedEmail,
  payout_trouble: payoutTroubleEmail,
  finance_case: financeCaseEmail,
  coach_application: coachApplicationEmail,
  outcome_nudge: outcomeNudgeEmail,
  rubric_proposal: rubricProposalEmail,
  interviewer_answered: interviewerAnsweredEmail,
  gift_bought: giftBoughtEmail,
  package_bought: packageBoughtEmail,
  package_ended: packageEndedEmail,
  gift: giftEmail,
  invitation_rewarded: invitationRewardedEmail,
  drills_due: drillsDueEmail,
  follow_up: followUpEmail,
  second_rating: secondRatingEmail,
} as const;

export type EmailName = keyof typeof emailTemplates;
/** What a row's payload must hold, as JSON. */
export type EmailPayload<Name extends EmailName> = z.input<(typeof emailTemplates)[Name]['props']>;

/** @throws when the template is not ours, or the payload is not what it needs: both are faults of the caller */
export function renderEmail(name: string, payload: unknown): ReturnType<EmailTemplate['render']> {
  return templateOf(name).render(payload);
}

/** Whether its payload must not outlive the sending. */
export const isSecret = (name: string): boolean => templateOf(name).secret;

function templateOf(name: string): EmailTemplate {
  if (!Object.hasOwn(emailTemplates, name)) throw new Error(`no e-mail template ${name}`);
  return emailTemplates[name as EmailName] as unknown as EmailTemplate; // render checks the payload itself
}
