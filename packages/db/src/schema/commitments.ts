import type { CommitmentState } from '@app/shared/progress/commitment-state';
import type { FocusStatus, PracticeDone } from '@app/shared/progress/follow-up.schema';
import { date, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

export const commitments = pgTable(
  'commitments',
  {
    bookingId: id('booking', 'booking_id').notNull(),
    focusPoint: text('focus_point').notNull(),
    candidateId: id('user', 'candidate_id').notNull(),
    coachId: id('coach', 'coach_id').notNull(),
    position: smallint('position').notNull(),
    title: text('title').notNull(),
    cue: text('cue').notNull(),
    measure: text('measure').notNull(),
    state: text('state').$type<CommitmentState>().notNull().default('open'),
    judgedAt: instant('judged_at'),
    takenOnAt: instant('taken_on_at').notNull(),
    droppedAt: instant('dropped_at'),
    dropReason: text('drop_reason').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.focusPoint] })],
);

export const drills = pgTable(
  'drills',
  {
    bookingId: id('booking', 'booking_id').notNull(),
    focusPoint: text('focus_point').notNull(),
    item: text('item').notNull(),
    position: smallint('position').notNull(),
    task: text('task').notNull(),
    how: text('how').notNull(),
    doneWhen: text('done_when').notNull(),
    repetitions: smallint('repetitions').notNull(),
    done: smallint('done').notNull().default(0),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    remindAt: instant('remind_at').notNull(),
    remindedAt: instant('reminded_at'),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.focusPoint, table.item] })],
);

export const followUps = pgTable('follow_ups', {
  bookingId: id('booking', 'booking_id').primaryKey(),
  candidateId: id('user', 'candidate_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  dueAt: instant('due_at').notNull(),
  openedAt: instant('opened_at'),
  answeredAt: instant('answered_at'),
  practiceDone: text('practice_done').$type<PracticeDone>(),
  statuses: jsonb('statuses').$type<{ focusPoint: string; status: FocusStatus }[]>().notNull().default([]),
  /** 1 to 5; what adjusted usefulness is worked out of. */
  usefulness: smallint('usefulness'),
  coachComment: text('coach_comment').notNull().default(''),
  coachCommentedAt: instant('coach_commented_at'),
});
