import type { TimelineEmail } from './booking-file-view.ts';

/** What was written to somebody, in words. A template without words does not compile. */
export const EMAIL_WORDS: Record<TimelineEmail['what'], string> = {
  verify_email: 'Confirm your address',
  magic_link: 'Link to sign in',
  reset_password: 'Link for a new password',
  account_changed: 'The account was changed',
  booking_confirmed: 'The session is booked',
  series_confirmed: 'Several sessions are booked',
  earlier_time: 'An earlier time has come free',
  booking_moved: 'The session has another time',
  move_proposed: 'The coach asks for another time',
  calendar_unread: 'A calendar of theirs cannot be read',
  clash_found: 'A calendar of the coach’s has something at this time',
  booking_cancelled: 'The session is cancelled',
  late_payment_refunded: 'Paid too late, the money goes back',
  session_reminder: 'Reminder of the session',
  no_show: 'Somebody did not come',
  report_due: 'Reminder of the report',
  report_late: 'The report is late',
  report_ready: 'The report is here',
  report_amended: 'The report was changed',
  report_answered: 'The coach has replied',
  contested_line: 'A contested line',
  review_invitation: 'Invitation to review',
  objection: 'The objection',
  refund_made: 'The refund is on its way',
  payout_trouble: 'Payout did not arrive',
  finance_case: 'A case for finance',
  transfer_made: 'The coach’s share is sent',
  credit_taken: 'Credit that a bank took back',
  dispute_decided: 'What a lost dispute means for the coach',
  coach_application: 'On coaching at Second Round',
  outcome_nudge: 'What came of a real interview',
  drills_due: 'Practice for today',
  follow_up: 'Follow-up to a report',
  second_rating: 'A second opinion',
  interviewer_answered: 'An interviewer has answered',
  gift_bought: 'The gift is paid',
  package_bought: 'The package is bought',
  package_ended: 'The package has ended',
  gift: 'A gift',
  invitation_rewarded: 'Credit for an invitation',
  rubric_proposal: 'Where a proposal for a rubric stands',
};

/** How the message fared; `sent` needs no word. */
export function emailFate({ status, failure }: Pick<TimelineEmail, 'status' | 'failure'>): string {
  if (status === 'queued') return 'waits to be sent';
  return status === 'failed' ? `not delivered${failure ? `: ${failure}` : ''}` : 'sent';
}
