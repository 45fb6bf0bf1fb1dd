import { boolean, pgTable, smallint, text } from 'drizzle-orm/pg-core';
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
