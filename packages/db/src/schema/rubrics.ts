import type { Rubric } from '@app/shared/rubrics/rubric';
import type { ProposalState, RubricState } from '@app/shared/rubrics/rubric-state';
import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

export const rubricVersions = pgTable('rubric_versions', {
  id: id('rubricVersion', 'id').primaryKey(),
  rubricId: text('rubric_id').notNull(),
  version: text('version').notNull(),
  state: text('state').$type<RubricState>().notNull(),
  content: jsonb('content').$type<Rubric>().notNull(),
  basedOn: id('rubricVersion', 'based_on'),
  /** Null where it came with the product. */
  authorId: id('user', 'author_id'),
  revision: integer('revision').notNull().default(1),
  note: text('note').notNull().default(''),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  publishedAt: instant('published_at'),
  publishedBy: id('user', 'published_by'),
  retiredAt: instant('retired_at'),
  retiredBy: id('user', 'retired_by'),
});

export const rubricProposals = pgTable('rubric_proposals', {
  versionId: id('rubricVersion', 'version_id').primaryKey(),
  rubricId: text('rubric_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  reason: text('reason').notNull().default(''),
  state: text('state').$type<ProposalState>().notNull(),
  startedAt: instant('started_at').notNull(),
  sentAt: instant('sent_at'),
  decidedAt: instant('decided_at'),
  decidedBy: id('user', 'decided_by'),
  word: text('word').notNull().default(''),
  draftId: id('rubricVersion', 'draft_id'),
});

export const rubricQuestions = pgTable('rubric_questions', {
  id: id('rubricQuestion', 'id').primaryKey(),
  rubricId: text('rubric_id').notNull(),
  key: text('key').notNull(),
  text: text('text').notNull(),
  textKey: text('text_key').notNull(),
  kind: text('kind').notNull(),
  dimensions: text('dimensions').array().notNull(),
  minutes: integer('minutes').notNull(),
  state: text('state').$type<'in_use' | 'withdrawn'>().notNull(),
  addedBy: id('user', 'added_by'),
  addedAt: instant('added_at').notNull(),
});
