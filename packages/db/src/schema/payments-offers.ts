import type { SessionType } from '@app/shared/catalog/session-type';
import type { OfferPolicy } from '@app/shared/payments/offer-policy';
import type {
  GiftStatus,
  OrderKind,
  PackageSize,
  PackageStatus,
} from '@app/shared/payments/package-sessions';
import type { PaymentStatus, RefundStatus } from '@app/shared/payments/payment-status';
import type { PromoBearer, PromoRedemptionStatus } from '@app/shared/payments/promo-code';
import type { ReferralRefusal } from '@app/shared/payments/referral';
import { bigint, boolean, char, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

const minor = (name: string) => bigint(name, { mode: 'number' });

export const promoCodes = pgTable('promo_codes', {
  id: id('promoCode', 'id').primaryKey(),
  code: text('code').notNull(),
  bearer: text('bearer').$type<PromoBearer>().notNull(),
  coachId: id('coach', 'coach_id'),
  offeringId: id('offering', 'offering_id'),
  percent: integer('percent'),
  amountMinor: minor('amount_minor'),
  currency: char('currency', { length: 3 }),
  maxDiscountMinor: minor('max_discount_minor'),
  maxUses: integer('max_uses'),
  maxUsesPerPerson: integer('max_uses_per_person').notNull(),
  budgetMinor: minor('budget_minor'),
  firstTimeOnly: boolean('first_time_only').notNull(),
  startsAt: instant('starts_at'),
  endsAt: instant('ends_at'),
  pausedAt: instant('paused_at'),
  /** Reserved and redeemed. */
  uses: integer('uses').notNull().default(0),
  givenMinor: minor('given_minor').notNull().default(0),
  createdBy: id('user', 'created_by').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const promoRedemptions = pgTable('promo_redemptions', {
  id: id('promoRedemption', 'id').primaryKey(),
  promoCodeId: id('promoCode', 'promo_code_id').notNull(),
  bookingId: id('booking', 'booking_id').notNull(),
  candidateId: id('user', 'candidate_id').notNull(),
  personUse: integer('person_use').notNull(),
  /** The first row of the same use, where one code was put on several bookings in one go. */
  usedWithId: id('promoRedemption', 'used_with_id'),
  discountMinor: minor('discount_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  status: text('status').$type<PromoRedemptionStatus>().notNull(),
  reservedAt: instant('reserved_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** What is bought without a booking: a package of sessions, a gift. */
export const orders = pgTable('orders', {
  id: id('order', 'id').primaryKey(),
  kind: text('kind').$type<OrderKind>().notNull(),
  buyerId: id('user', 'buyer_id').notNull(),
  description: text('description').notNull(),
  status: text('status').$type<PaymentStatus>().notNull(),
  amountMinor: minor('amount_minor').notNull(),
  creditMinor: minor('credit_minor').notNull().default(0),
  currency: char('currency', { length: 3 }).notNull(),
  refundedMinor: minor('refunded_minor').notNull().default(0),
  creditReturnedMinor: minor('credit_returned_minor').notNull().default(0),
  checkoutSessionId: text('checkout_session_id'),
  checkoutUrl: text('checkout_url'),
  checkoutExpiresAt: instant('checkout_expires_at').notNull(),
  paymentIntentId: text('payment_intent_id'),
  chargeId: text('charge_id'),
  feeMinor: minor('fee_minor'),
  cardBrand: text('card_brand'),
  cardLast4: text('card_last4'),
  disputedAt: instant('disputed_at'),
  succeededAt: instant('succeeded_at'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const orderRefunds = pgTable('order_refunds', {
  id: id('orderRefund', 'id').primaryKey(),
  orderId: id('order', 'order_id').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  status: text('status').$type<RefundStatus>().notNull(),
  operation: text('operation').notNull(),
  stripeRefundId: text('stripe_refund_id'),
  /** Of one that failed: what another refund has paid of it. */
  settledMinor: minor('settled_minor').notNull().default(0),
  settledBy: text('settled_by'),
  failureReason: text('failure_reason'),
  sentAt: instant('sent_at'),
  attempt: integer('attempt').notNull().default(1),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const packageOffers = pgTable(
  'package_offers',
  {
    offeringId: id('offering', 'offering_id').notNull(),
    sessions: integer('sessions').$type<PackageSize>().notNull(),
    priceMinor: minor('price_minor').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.offeringId, table.sessions] })],
);

export const packages = pgTable('packages', {
  id: id('package', 'id').primaryKey(),
  orderId: id('order', 'order_id').notNull(),
  candidateId: id('user', 'candidate_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  offeringId: id('offering', 'offering_id').notNull(),
  sessionType: text('session_type').$type<SessionType>().notNull(),
  durationMinutes: integer('duration_minutes').notNull(),
  sessions: integer('sessions').notNull(),
  priceMinor: minor('price_minor').notNull(),
  singlePriceMinor: minor('single_price_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  commissionBasisPoints: integer('commission_basis_points').notNull(),
  days: integer('days').notNull(),
  status: text('status').$type<PackageStatus>().notNull(),
  sessionsLeft: integer('sessions_left').notNull(),
  /** The balance of the package's account in the books. */
  leftMinor: minor('left_minor').notNull(),
  expiresAt: instant('expires_at'),
  /** The coach's part of what used sessions cost more after a refund, and the transfer it left with. */
  extraMinor: minor('extra_minor').notNull().default(0),
  extraTransferId: id('transfer', 'extra_transfer_id'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** Owed to a coach beside their sessions; it leaves with their next transfer. */
export const coachExtras = pgTable('coach_extras', {
  operation: text('operation').primaryKey(),
  coachId: id('coach', 'coach_id').notNull(),
  bookingId: id('booking', 'booking_id').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  transferId: id('transfer', 'transfer_id'),
  createdAt: instant('created_at').notNull(),
});

export const gifts = pgTable('gifts', {
  id: id('gift', 'id').primaryKey(),
  orderId: id('order', 'order_id').notNull(),
  buyerId: id('user', 'buyer_id').notNull(),
  code: text('code').notNull(),
  amountMinor: minor('amount_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  giverName: text('giver_name').notNull(),
  recipientName: text('recipient_name').notNull(),
  recipientEmail: text('recipient_email').notNull(),
  message: text('message').notNull().default(''),
  sendAt: instant('send_at').notNull(),
  status: text('status').$type<GiftStatus>().notNull(),
  sentAt: instant('sent_at'),
  redeemedBy: id('user', 'redeemed_by'),
  redeemedAt: instant('redeemed_at'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const referralCodes = pgTable('referral_codes', {
  userId: id('user', 'user_id').primaryKey(),
  code: text('code').notNull(),
  createdAt: instant('created_at').notNull(),
});

export const referrals = pgTable('referrals', {
  id: id('referral', 'id').primaryKey(),
  referrerId: id('user', 'referrer_id').notNull(),
  referredId: id('user', 'referred_id').notNull(),
  status: text('status').$type<'waiting' | 'rewarded' | 'refused'>().notNull(),
  refusal: text('refusal').$type<ReferralRefusal>(),
  referrerMinor: minor('referrer_minor').notNull().default(0),
  referredMinor: minor('referred_minor').notNull().default(0),
  currency: char('currency', { length: 3 }).notNull(),
  bookingId: id('booking', 'booking_id'),
  createdAt: instant('created_at').notNull(),
  settledAt: instant('settled_at'),
});

/** The newest row counts. */
export const offerPolicies = pgTable('offer_policies', {
  sequence: bigint('sequence', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  policy: jsonb('policy').$type<OfferPolicy>().notNull(),
  setBy: id('user', 'set_by').notNull(),
  setAt: instant('set_at').notNull(),
});
