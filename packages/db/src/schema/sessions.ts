import type { MarkerKind } from '@app/shared/sessions/marker';
import type { VoiceSegment } from '@app/shared/sessions/voice-gate';
import { doublePrecision, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

export const attendance = pgTable('attendance', {
  id: id('attendance', 'id').primaryKey(),
  bookingId: id('booking', 'booking_id').notNull(),
  userId: id('user', 'user_id').notNull(),
  role: text('role').$type<'candidate' | 'coach'>().notNull(),
  kind: text('kind').$type<'joined' | 'left'>().notNull(),
  occurredAt: instant('occurred_at').notNull(),
});

export const sessionNotes = pgTable('session_notes', {
  bookingId: id('booking', 'booking_id').primaryKey(),
  content: text('content').notNull().default(''),
  version: integer('version').notNull().default(1),
  updatedAt: instant('updated_at').notNull(),
});

export const sessionMarkers = pgTable('session_markers', {
  id: id('marker', 'id').primaryKey(),
  bookingId: id('booking', 'booking_id').notNull(),
  kind: text('kind').$type<MarkerKind>().notNull(),
  atSeconds: integer('at_seconds').notNull(),
  content: text('content').notNull().default(''),
  createdAt: instant('created_at').notNull(),
});

/** Which questions of the banks a candidate was asked, by whichever coach: each at most once. */
export const askedQuestions = pgTable('asked_questions', {
  id: id('askedQuestion', 'id').primaryKey(),
  bookingId: id('booking', 'booking_id').notNull(),
  candidateId: id('user', 'candidate_id').notNull(),
  questionId: id('rubricQuestion', 'question_id').notNull(),
  text: text('text').notNull(),
  textKey: text('text_key').notNull(),
  askedAt: instant('asked_at').notNull(),
});

/** When a side spoke, as its own browser measured it, in seconds of the session. */
export const speechBatches = pgTable(
  'speech_batches',
  {
    bookingId: id('booking', 'booking_id').notNull(),
    party: text('party').$type<'candidate' | 'coach'>().notNull(),
    windowId: text('window_id').notNull(),
    sequence: integer('sequence').notNull(),
    fromSecond: doublePrecision('from_second').notNull(),
    toSecond: doublePrecision('to_second').notNull(),
    spoken: jsonb('spoken').$type<VoiceSegment[]>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.party, table.windowId, table.sequence] })],
);
