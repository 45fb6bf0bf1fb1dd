import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

export const emails = pgTable('emails', {
  id: id('email', 'id').primaryKey(),
  /** What made us write, e.g. `bkg_…:confirmed`; with the address and template it is unique. */
  cause: text('cause').notNull(),
  recipientId: id('user', 'recipient_id'),
  recipientAddress: text('recipient_address').notNull(),
  recipientName: text('recipient_name').notNull().default(''),
  template: text('template').notNull(),
  payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
  bookingId: id('booking', 'booking_id'),
  subject: text('subject'),
  messageId: text('message_id'),
  status: text('status').$type<'queued' | 'sent' | 'failed'>().notNull(),
  attempts: integer('attempts').notNull().default(0),
  failure: text('failure'),
  /** Until then one worker is sending it; the machine's time. */
  claimedUntil: instant('claimed_until'),
  createdAt: instant('created_at').notNull(),
  sentAt: instant('sent_at'),
});

export const reminders = pgTable('reminders', {
  id: id('reminder', 'id').primaryKey(),
  bookingId: id('booking', 'booking_id').notNull(),
  recipientId: id('user', 'recipient_id').notNull(),
  kind: text('kind').notNull(),
  dueAt: instant('due_at').notNull(),
  sentAt: instant('sent_at'),
});

/** A private address for a calendar to subscribe to. The token itself is kept nowhere. */
export const calendarLinks = pgTable('calendar_links', {
  userId: id('user', 'user_id').primaryKey(),
  tokenHash: text('token_hash').notNull(),
  madeAt: instant('made_at').notNull(),
  readAt: instant('read_at'),
});
