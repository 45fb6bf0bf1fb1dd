import { bigint, boolean, customType, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

export type ActorKind = 'candidate' | 'coach' | 'admin' | 'system' | 'stripe';

/** Append-only; hash and previousHash are set by the database. */
export const auditEvents = pgTable('audit_events', {
  id: id('auditEvent', 'id').primaryKey(),
  sequence: bigint('sequence', { mode: 'number' }).generatedAlwaysAsIdentity(),
  occurredAt: instant('occurred_at').notNull(),
  actorKind: text('actor_kind').$type<ActorKind>().notNull(),
  actorId: text('actor_id'),
  action: text('action').notNull(),
  subjectId: text('subject_id').notNull(),
  bookingId: id('booking', 'booking_id'),
  details: jsonb('details').$type<Record<string, unknown>>().notNull().default({}),
  previousHash: bytea('previous_hash'),
  hash: bytea('hash').notNull().default(new Uint8Array()),
});

export const settings = pgTable('settings', {
  key: text('key').primaryKey(),
  value: jsonb('value').notNull(),
  updatedBy: id('user', 'updated_by'),
  updatedAt: instant('updated_at').notNull(),
});

export const demoClock = pgTable('demo_clock', {
  onlyRow: boolean('only_row').primaryKey().default(true),
  offsetMs: bigint('offset_ms', { mode: 'number' }).notNull().default(0),
});
