import type { RefundReason } from './payment-status.ts';

/** Why money goes back, as it stands on a credit note; whoever reads it may be neither of the two. */
export const REFUND_REASON_WORDS: Record<RefundReason, string> = {
  candidate_cancelled: 'Cancelled by the candidate',
  coach_cancelled: 'Cancelled by the coach',
  coach_absent: 'The coach did not come',
  both_absent: 'Nobody came',
  fraud_warning: 'Reported by the bank of the card',
  late_payment: 'Paid after the time had been let go',
  duplicate_payment: 'Paid twice',
  wrong_amount: 'Another amount was paid than asked for',
  report_missing: 'The report did not come',
  objection: 'Objection to the session',
  goodwill: 'By decision of the platform',
  external: 'Refunded through the payment service',
};
