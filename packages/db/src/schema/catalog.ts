import type { CoachApplication, CoachStatus, Experience } from '@app/shared/catalog/coach-profile';
import type { SessionType } from '@app/shared/catalog/session-type';
import type { StrikeReason, StrikeStep } from '@app/shared/catalog/strike-ladder';
import type { PayoutStanding } from '@app/shared/payments/payout-account';
import { sql } from 'drizzle-orm';
import { bigint, char, doublePrecision, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

export const coaches = pgTable('coaches', {
  id: id('coach', 'id').primaryKey(),
  userId: id('user', 'user_id').notNull(),
  status: text('status').$type<CoachStatus>().notNull(),
  slug: text('slug').notNull(),
  displayName: text('display_name').notNull(),
  headline: text('headline').notNull().default(''),
  bio: text('bio').notNull().default(''),
  city: text('city').notNull().default(''),
  country: text('country').notNull().default(''),
  timeZone: text('time_zone').notNull(),
  languages: text('languages').array().notNull().default([]),
  industries: text('industries').array().notNull().default([]),
  companies: text('companies').array().notNull().default([]),
  experience: jsonb('experience').$type<Experience[]>().notNull().default([]),
  peopleInterviewed: integer('people_interviewed').notNull().default(0),
  experienceVerifiedAt: instant('experience_verified_at'),
  application: jsonb('application').$type<CoachApplication>().notNull().default({}),
  appliedAt: instant('applied_at'),
  decidedAt: instant('decided_at'),
  decidedBy: id('user', 'decided_by'),
  decisionReason: text('decision_reason'),
  stripeAccountId: text('stripe_account_id'),
  payoutsReadyAt: instant('payouts_ready_at'),
  /** Since when an account cannot be paid that could. */
  payoutsLostAt: instant('payouts_lost_at'),
  payoutStanding: text('payout_standing').$type<PayoutStanding>(),
  /** What Stripe asks for, by its names. */
  payoutNeeds: jsonb('payout_needs').$type<string[]>().notNull().default([]),
  /** When Stripe was last asked. */
  payoutsCheckedAt: instant('payouts_checked_at'),
  /** Since when lost disputes are taken back from this coach at once. */
  disputeRiskAt: instant('dispute_risk_at'),
  commissionBasisPoints: integer('commission_basis_points'),
  candourYes: integer('candour_yes').notNull().default(0),
  candourAnswers: integer('candour_answers').notNull().default(0),
  candourBound: doublePrecision('candour_bound').notNull().generatedAlwaysAs(sql`see the migration`),
  completedSessions: integer('completed_sessions').notNull().default(0),
  /** Lower-cased, unaccented words that the directory's text search looks in. */
  searchText: text('search_text').notNull().default(''),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const offerings = pgTable('offerings', {
  id: id('offering', 'id').primaryKey(),
  coachId: id('coach', 'coach_id').notNull(),
  sessionType: text('session_type').$type<SessionType>().notNull(),
  durationMinutes: integer('duration_minutes').notNull(),
  title: text('title').notNull(),
  description: text('description').notNull().default(''),
  priceAmountMinor: bigint('price_amount_minor', { mode: 'number' }).notNull(),
  priceCurrency: char('price_currency', { length: 3 }).notNull(),
  archivedAt: instant('archived_at'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** One for each booking that a coach left without a session or a report, and what followed from it. */
export const coachStrikes = pgTable('coach_strikes', {
  bookingId: id('booking', 'booking_id').primaryKey(),
  coachId: id('coach', 'coach_id').notNull(),
  reason: text('reason').$type<StrikeReason>().notNull(),
  step: text('step').$type<StrikeStep>().notNull(),
  struckAt: instant('struck_at').notNull(),
});
