import type { ObjectionGround, ObjectionStatus, ObjectionWish } from '@app/shared/reviews/objection.schema';
import { bigint, boolean, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

export const reviews = pgTable('reviews', {
  id: id('review', 'id').primaryKey(),
  bookingId: id('booking', 'booking_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  candidateId: id('user', 'candidate_id').notNull(),
  nobodyHadToldMe: boolean('nobody_had_told_me').notNull(),
  content: text('content').notNull().default(''),
  /** 3 = as expected; never public. */
  privateRating: smallint('private_rating').notNull(),
  status: text('status').$type<'published' | 'hidden'>().notNull(),
  createdAt: instant('created_at').notNull(),
});

export const objections = pgTable('objections', {
  id: id('objection', 'id').primaryKey(),
  bookingId: id('booking', 'booking_id').notNull(),
  candidateId: id('user', 'candidate_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  ground: text('ground').$type<ObjectionGround>().notNull(),
  specifics: text('specifics').notNull(),
  wish: text('wish').$type<ObjectionWish>().notNull(),
  status: text('status').$type<ObjectionStatus>().notNull(),
  coachAnswer: text('coach_answer').notNull().default(''),
  openedAt: instant('opened_at').notNull(),
  closedAt: instant('closed_at'),
  decidedBy: id('user', 'decided_by'),
  decisionNote: text('decision_note').notNull().default(''),
  refundMinor: bigint('refund_minor', { mode: 'number' }).notNull().default(0),
  creditMinor: bigint('credit_minor', { mode: 'number' }).notNull().default(0),
});
