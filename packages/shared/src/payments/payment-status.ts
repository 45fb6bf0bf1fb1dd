export type PaymentStatus = 'creating' | 'open' | 'succeeded' | 'expired' | 'failed' | 'mismatch';
export type RefundStatus = 'requested' | 'pending' | 'succeeded' | 'failed';
export type RefundReason =
  | 'candidate_cancelled'
  | 'coach_cancelled'
  | 'coach_absent'
  | 'both_absent'
  | 'fraud_warning'
  | 'late_payment'
  | 'duplicate_payment'
  | 'wrong_amount'
  | 'report_missing'
  | 'objection'
  | 'goodwill'
  | 'external';
/** Of a lost part: it waits for a decision; nobody had earned it; the platform bears it; it was taken back. */
export type LossFate = 'waits' | 'unearned' | 'borne' | 'taken';
export type TransferStatus = 'due' | 'on_hold' | 'sending' | 'created' | 'reversed' | 'aborted';
export type TransferHoldReason = 'account_not_ready' | 'objection' | 'dispute' | 'refused';
/** `dropped`: the transfer was never made, so there was nothing to take back. */
export type ReversalStatus = 'requested' | 'created' | 'refused' | 'dropped';
