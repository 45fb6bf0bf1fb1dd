import type { LossFate } from '@app/shared/payments/payment-status';
import { bigint, char, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

const minor = (name: string) => bigint(name, { mode: 'number' });

export const disputes = pgTable('disputes', {
  id: text('id').primaryKey(),
  /** The first payment of a purchase and its booking; or an order. */
  paymentId: id('payment', 'payment_id'),
  bookingId: id('booking', 'booking_id'),
  orderId: id('order', 'order_id'),
  amountMinor: minor('amount_minor').notNull(),
  currency: char('currency', { length: 3 }).notNull(),
  reason: text('reason').notNull(),
  status: text('status').notNull(),
  state: text('state').$type<'open' | 'won' | 'lost'>().notNull(),
  dueAt: instant('due_at'),
  openedAt: instant('opened_at').notNull(),
  closedAt: instant('closed_at'),
  note: text('note').notNull().default(''),
  sendingUntil: instant('sending_until'),
  submittedAt: instant('submitted_at'),
  submittedBy: text('submitted_by'),
  evidence: jsonb('evidence').$type<Record<string, string>>(),
  /** When what was lost was divided, and when it was decided who bears what had been earned. */
  dividedAt: instant('divided_at'),
  decidedAt: instant('decided_at'),
  decidedBy: text('decided_by'),
  /** How often it was lost. */
  round: integer('round').notNull().default(1),
  /** What a lost one took of unused sessions or a gift; of credit; and of nobody, so that we bear it. */
  goodsMinor: minor('goods_minor').notNull().default(0),
  creditMinor: minor('credit_minor').notNull().default(0),
  beyondMinor: minor('beyond_minor').notNull().default(0),
  updatedAt: instant('updated_at').notNull(),
});

export const disputeLosses = pgTable(
  'dispute_losses',
  {
    disputeId: text('dispute_id').notNull(),
    paymentId: id('payment', 'payment_id').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    fate: text('fate').$type<LossFate>().notNull(),
    coachMinor: minor('coach_minor').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.disputeId, table.paymentId] })],
);

/** What is withheld from a coach's next shares while a bank asks about one that has left. */
export const shareReserves = pgTable(
  'share_reserves',
  {
    disputeId: text('dispute_id').notNull(),
    bookingId: id('booking', 'booking_id').notNull(),
    coachId: id('coach', 'coach_id').notNull(),
    currency: char('currency', { length: 3 }).notNull(),
    wantedMinor: minor('wanted_minor').notNull(),
    heldMinor: minor('held_minor').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    releasedAt: instant('released_at'),
  },
  (table) => [primaryKey({ columns: [table.disputeId, table.bookingId] })],
);
