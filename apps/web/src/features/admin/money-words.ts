import type { RefundReason, TransferHoldReason } from '@app/shared/payments/payment-status';

const REFUND_REASONS: Record<RefundReason, string> = {
  candidate_cancelled: 'The candidate cancelled',
  coach_cancelled: 'The coach cancelled',
  coach_absent: 'The coach did not come',
  both_absent: 'Nobody came',
  fraud_warning: 'the bank of the card reported the payment',
  late_payment: 'Paid too late',
  duplicate_payment: 'Paid twice',
  wrong_amount: 'Another amount than was asked',
  report_missing: 'No report came',
  objection: 'The candidate objected',
  goodwill: 'The desk gave it back',
  external: 'Made at Stripe by hand',
};

const HOLD_REASONS: Record<TransferHoldReason, string> = {
  account_not_ready: 'The coach’s account at Stripe is not ready',
  objection: 'The candidate objects',
  dispute: 'The bank disputes the payment',
  refused: 'Stripe refused it',
};

export const REFUND_REASON_WORDS: Readonly<Record<string, string>> = REFUND_REASONS;
export const HOLD_REASON_WORDS: Readonly<Record<string, string>> = HOLD_REASONS;

/** Why a bank sent a refund back. @see https://docs.stripe.com/refunds#failed-refunds */
const FAILURES: Readonly<Record<string, string>> = {
  lost_or_stolen_card: 'the card was reported lost',
  expired_or_canceled_card: 'the card is closed',
  charge_for_pending_refund_disputed: 'the payment is disputed',
  insufficient_funds: 'our balance was too small',
  declined: 'the bank declined it',
  merchant_request: 'we called it back',
};

export const refundFailureWords = (reason: string | null): string =>
  (reason && FAILURES[reason]) || 'the bank does not say why';
