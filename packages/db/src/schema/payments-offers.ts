import type { PromoBearer, PromoRedemptionStatus } from '@app/shared/payments/promo-code';
import { bigint, boolean, char, integer, pgTable, text } from 'drizzle-orm/pg-core';
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
  discountMinor: minor('discount_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  status: text('status').$type<PromoRedemptionStatus>().notNull(),
  reservedAt: instant('reserved_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});
