import type {
  PaymentStatus,
  RefundReason,
  RefundStatus,
  ReversalStatus,
  TransferHoldReason,
  TransferStatus,
} from '@app/shared/payments/payment-status';
import { bigint, boolean, char, date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

const minor = (name: string) => bigint(name, { mode: 'number' });

export const payments = pgTable('payments', {
  id: id('payment', 'id').primaryKey(),
  bookingId: id('booking', 'booking_id').notNull(),
  candidateId: id('user', 'candidate_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  description: text('description').notNull(),
  sessionStartsAt: instant('session_starts_at').notNull(),
  commissionBasisPoints: integer('commission_basis_points').notNull(),
  status: text('status').$type<PaymentStatus>().notNull(),
  /** By card. The price is this plus `creditMinor`. */
  amountMinor: minor('amount_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  creditMinor: minor('credit_minor').notNull().default(0),
  /** By a session of a package. */
  packageId: id('package', 'package_id'),
  packageMinor: minor('package_minor').notNull().default(0),
  packageReturnedMinor: minor('package_returned_minor').notNull().default(0),
  /** What the platform put in beside the candidate: a promo code at its own cost. */
  subsidyMinor: minor('subsidy_minor').notNull().default(0),
  subsidyReturnedMinor: minor('subsidy_returned_minor').notNull().default(0),
  refundedMinor: minor('refunded_minor').notNull().default(0),
  creditReturnedMinor: minor('credit_returned_minor').notNull().default(0),
  /** Granted to the candidate as credit out of what was paid. */
  creditedMinor: minor('credited_minor').notNull().default(0),
  /** Taken by the candidate's bank; of that, what the platform stands in for. */
  lostMinor: minor('lost_minor').notNull().default(0),
  borneMinor: minor('borne_minor').notNull().default(0),
  taxCountry: char('tax_country', { length: 2 }),
  taxName: text('tax_name'),
  taxBasisPoints: integer('tax_basis_points').notNull().default(0),
  /** The payment whose checkout and charge this one shares; null on that one, and on a payment alone. */
  paidWithId: id('payment', 'paid_with_id'),
  checkoutSessionId: text('checkout_session_id'),
  checkoutUrl: text('checkout_url'),
  checkoutExpiresAt: instant('checkout_expires_at'),
  paymentIntentId: text('payment_intent_id'),
  chargeId: text('charge_id'),
  feeMinor: minor('fee_minor'),
  cardBrand: text('card_brand'),
  cardLast4: text('card_last4'),
  /** Stripe's name for the card's number, the same wherever it is used. */
  cardFingerprint: text('card_fingerprint'),
  declineCode: text('decline_code'),
  /** The money came after the hold had lapsed. */
  late: boolean('late').notNull().default(false),
  /** A second payment for a booking that was paid already. */
  duplicate: boolean('duplicate').notNull().default(false),
  disputedAt: instant('disputed_at'),
  succeededAt: instant('succeeded_at'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const refunds = pgTable('refunds', {
  id: id('refund', 'id').primaryKey(),
  paymentId: id('payment', 'payment_id').notNull(),
  bookingId: id('booking', 'booking_id').notNull(),
  /** Through Stripe, to the card. */
  amountMinor: minor('amount_minor').notNull(),
  creditMinor: minor('credit_minor').notNull().default(0),
  /** A session given back to its package. */
  packageMinor: minor('package_minor').notNull().default(0),
  /** The platform's own part of the price, which goes back to it. */
  subsidyMinor: minor('subsidy_minor').notNull().default(0),
  currency: char('currency', { length: 3 }).notNull(),
  status: text('status').$type<RefundStatus>().notNull(),
  reason: text('reason').$type<RefundReason>().notNull(),
  note: text('note').notNull().default(''),
  /** Our own key of the intention, e.g. `bkg_…:cancel`; one refund per intention, whoever asks how often. */
  operation: text('operation').notNull(),
  stripeRefundId: text('stripe_refund_id'),
  failureReason: text('failure_reason'),
  requestedBy: text('requested_by'),
  sentAt: instant('sent_at'),
  attempt: integer('attempt').notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** What a failed refund left owed and something else at Stripe paid: a refund (re_…) or a lost dispute (du_…). */
export const refundSettlements = pgTable(
  'refund_settlements',
  {
    settledBy: text('settled_by').notNull(),
    refundId: id('refund', 'refund_id').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    settledAt: instant('settled_at').notNull(),
    undoneAt: instant('undone_at'),
  },
  (table) => [primaryKey({ columns: [table.settledBy, table.refundId] })],
);

/** Of a refund from Stripe's dashboard, what its payment or order did not have left. */
export const refundExcesses = pgTable('refund_excesses', {
  stripeRefundId: text('stripe_refund_id').primaryKey(),
  paymentId: id('payment', 'payment_id'),
  bookingId: id('booking', 'booking_id'),
  orderId: id('order', 'order_id'),
  candidateId: id('user', 'candidate_id').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  /** Paid refunds of ours that failed. */
  settledMinor: minor('settled_minor').notNull().default(0),
  /** Taken back from the candidate's credit. */
  creditMinor: minor('credit_minor').notNull().default(0),
  status: text('status').$type<'open' | 'settled' | 'decided' | 'returned'>().notNull(),
  foundAt: instant('found_at').notNull(),
  closedAt: instant('closed_at'),
  closedBy: id('user', 'closed_by'),
});

export const transfers = pgTable('transfers', {
  id: id('transfer', 'id').primaryKey(),
  bookingId: id('booking', 'booking_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  commissionBasisPoints: integer('commission_basis_points').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  /** The part of the coach's share that settled a debt of theirs instead of being sent. */
  nettedMinor: minor('netted_minor').notNull().default(0),
  /** The part of the share that is withheld for a dispute instead of being sent. */
  withheldMinor: minor('withheld_minor').notNull().default(0),
  /** Added to the share from elsewhere: what used sessions of refunded packages cost more. */
  extraMinor: minor('extra_minor').notNull().default(0),
  currency: char('currency', { length: 3 }).notNull(),
  reversedMinor: minor('reversed_minor').notNull().default(0),
  status: text('status').$type<TransferStatus>().notNull(),
  holdReason: text('hold_reason').$type<TransferHoldReason>(),
  dueAt: instant('due_at').notNull(),
  stripeTransferId: text('stripe_transfer_id'),
  /** When the share was booked to the coach: from then on a refund takes it back from the coach. */
  earnedAt: instant('earned_at'),
  sentAt: instant('sent_at'),
  attempt: integer('attempt').notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const reversals = pgTable('reversals', {
  id: id('reversal', 'id').primaryKey(),
  transferId: id('transfer', 'transfer_id').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  status: text('status').$type<ReversalStatus>().notNull(),
  operation: text('operation').notNull(),
  stripeReversalId: text('stripe_reversal_id'),
  sentAt: instant('sent_at'),
  attempt: integer('attempt').notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const stripeEvents = pgTable('stripe_events', {
  id: text('id').primaryKey(),
  type: text('type').notNull(),
  objectId: text('object_id'),
  bookingId: id('booking', 'booking_id'),
  payload: jsonb('payload').notNull(),
  receivedAt: instant('received_at').notNull(),
  processedAt: instant('processed_at'),
  outcome: text('outcome'),
  attempts: integer('attempts').notNull().default(0),
});

/** Messages at the Stripe door that Stripe did not sign, by the day. */
export const refusedStripeMessages = pgTable('refused_stripe_messages', {
  day: date('day', { mode: 'string' }).primaryKey(),
  refused: integer('refused').notNull(),
});

/** One row: how far Stripe's own list of events has been read. */
export const stripeCatchUp = pgTable('stripe_catch_up', {
  onlyRow: boolean('only_row').primaryKey().default(true),
  seenUntil: instant('seen_until').notNull(),
});

export const ledgerTransactions = pgTable('ledger_transactions', {
  id: id('ledgerTransaction', 'id').primaryKey(),
  sequence: bigint('sequence', { mode: 'number' }).generatedAlwaysAsIdentity(),
  code: text('code').notNull(),
  ref: text('ref').notNull(),
  bookingId: id('booking', 'booking_id'),
  stripeBalanceTransactionId: text('stripe_balance_transaction_id'),
  reverses: id('ledgerTransaction', 'reverses'),
  occurredAt: instant('occurred_at').notNull(),
});

/** amountMinor: debit positive, credit negative. */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    transactionId: id('ledgerTransaction', 'transaction_id').notNull(),
    account: text('account').notNull(),
    currency: char('currency', { length: 3 }).notNull(),
    amountMinor: minor('amount_minor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.transactionId, table.account, table.currency] })],
);

export const ledgerBalances = pgTable(
  'ledger_balances',
  {
    account: text('account').notNull(),
    currency: char('currency', { length: 3 }).notNull(),
    amountMinor: minor('amount_minor').notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.currency] })],
);

export type ReconciliationKind = 'not_in_books' | 'not_at_stripe' | 'amount_differs' | 'balance_differs';

export const reconciliationRuns = pgTable('reconciliation_runs', {
  id: id('reconciliationRun', 'id').primaryKey(),
  since: instant('since').notNull(),
  requestedBy: id('user', 'requested_by'),
  movements: integer('movements').notNull(),
  differences: integer('differences').notNull(),
  finishedAt: instant('finished_at').notNull(),
});

/** ours, theirs: how our Stripe balance changed by the object, by the books and by Stripe. */
export const reconciliationCases = pgTable('reconciliation_cases', {
  id: id('reconciliationCase', 'id').primaryKey(),
  kind: text('kind').$type<ReconciliationKind>().notNull(),
  stripeObject: text('stripe_object').notNull(),
  movementType: text('movement_type'),
  currency: char('currency', { length: 3 }).notNull(),
  oursMinor: minor('ours_minor').notNull(),
  theirsMinor: minor('theirs_minor').notNull(),
  bookingId: id('booking', 'booking_id'),
  parentObject: text('parent_object'),
  status: text('status').$type<'open' | 'settled' | 'accepted'>().notNull(),
  foundAt: instant('found_at').notNull(),
  seenAt: instant('seen_at').notNull(),
  repairAskedAt: instant('repair_asked_at'),
  closedAt: instant('closed_at'),
  closedBy: id('user', 'closed_by'),
  note: text('note').notNull().default(''),
});

export type PeriodBalance = { account: string; currency: string; amountMinor: number };

export const ledgerPeriods = pgTable('ledger_periods', {
  month: date('month', { mode: 'string' }).primaryKey(),
  endsAt: instant('ends_at').notNull(),
  balances: jsonb('balances').$type<PeriodBalance[]>().notNull(),
  closedAt: instant('closed_at').notNull(),
  closedBy: id('user', 'closed_by').notNull(),
});

export const stripeCustomers = pgTable('stripe_customers', {
  userId: id('user', 'user_id').primaryKey(),
  customerId: text('customer_id'),
  attempt: integer('attempt').notNull().default(1),
  email: text('email').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const coachPayouts = pgTable('coach_payouts', {
  id: text('id').primaryKey(),
  coachId: id('coach', 'coach_id').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  status: text('status').$type<'on_its_way' | 'arrived' | 'failed'>().notNull(),
  failureCode: text('failure_code'),
  arrivesOn: date('arrives_on', { mode: 'string' }).notNull(),
  madeAt: instant('made_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});
