import type { ChangedPart } from '@app/shared/reports/draft-snapshot';
import type { LatenessStep } from '@app/shared/reports/report-lateness';
import type { SecondRating, SecondRatingStatus } from '@app/shared/reports/second-rating.schema';
import type { DrawReason } from '@app/shared/reports/second-rating-draw';
import {
  bigint,
  boolean,
  char,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { bytes, id, instant } from './columns.ts';

export const reports = pgTable('reports', {
  id: id('report', 'id').primaryKey(),
  bookingId: id('booking', 'booking_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  candidateId: id('user', 'candidate_id').notNull(),
  status: text('status').$type<'draft' | 'submitted' | 'released'>().notNull(),
  rubricId: text('rubric_id').notNull(),
  rubricVersion: text('rubric_version').notNull(),
  content: jsonb('content').notNull(),
  version: integer('version').notNull().default(1),
  dueAt: instant('due_at').notNull(),
  quality: jsonb('quality'),
  submittedAt: instant('submitted_at'),
  /** When a submitted report reaches the candidate: a 'no' waits for their daytime. */
  opensAt: instant('opens_at'),
  releasedAt: instant('released_at'),
  verdict: smallint('verdict').$type<1 | 2 | 3 | 4>(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const reportVersions = pgTable(
  'report_versions',
  {
    reportId: id('report', 'report_id').notNull(),
    number: integer('number').notNull(),
    content: jsonb('content').notNull(),
    reason: text('reason').notNull().default(''),
    releasedAt: instant('released_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.number] })],
);

/** The draft's text now and then, while it was being written. */
export const reportSnapshots = pgTable(
  'report_snapshots',
  {
    reportId: id('report', 'report_id').notNull(),
    number: integer('number').notNull(),
    content: jsonb('content').notNull(),
    changed: text('changed').array().$type<ChangedPart[]>().notNull().default([]),
    words: integer('words').notNull(),
    editor: text('editor').notNull().default(''),
    beganAt: instant('began_at').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.number] })],
);

export const selfRatings = pgTable('self_ratings', {
  bookingId: id('booking', 'booking_id').primaryKey(),
  candidateId: id('user', 'candidate_id').notNull(),
  verdictGuess: smallint('verdict_guess').$type<1 | 2 | 3 | 4>().notNull(),
  callBackChance: smallint('call_back_chance').notNull(),
  ratings: jsonb('ratings').$type<{ rubric: string; dimension: string; level: number }[]>().notNull(),
  bestMoment: text('best_moment').notNull().default(''),
  wouldChange: text('would_change').notNull().default(''),
  submittedAt: instant('submitted_at').notNull(),
});

export const acknowledgements = pgTable('acknowledgements', {
  reportId: id('report', 'report_id').primaryKey(),
  openedAt: instant('opened_at').notNull(),
  acknowledgedAt: instant('acknowledged_at'),
  inOwnWords: text('in_own_words').notNull().default(''),
  firstAction: text('first_action').notNull().default(''),
  responses: jsonb('responses')
    .$type<{ hardTruth: string; response: 'agree' | 'partly' | 'disagree'; comment: string }[]>()
    .notNull()
    .default([]),
  reply: text('reply').notNull().default(''),
  /** The hard truths wait until the candidate takes this back. */
  putOffAt: instant('put_off_at'),
  coachReply: text('coach_reply').notNull().default(''),
  coachRepliedAt: instant('coach_replied_at'),
});

export const contestedLines = pgTable('contested_lines', {
  id: id('contestedLine', 'id').primaryKey(),
  reportId: id('report', 'report_id').notNull(),
  path: text('path').notNull(),
  /** As it read when it was contested. */
  line: text('line').notNull(),
  reason: text('reason').notNull(),
  contestedAt: instant('contested_at').notNull(),
  answer: text('answer').notNull().default(''),
  answeredAt: instant('answered_at'),
  ruling: text('ruling').$type<'upheld' | 'struck'>(),
  rulingNote: text('ruling_note').notNull().default(''),
  ruledAt: instant('ruled_at'),
  ruledBy: id('user', 'ruled_by'),
});

export const reportShares = pgTable('report_shares', {
  id: id('reportShare', 'id').primaryKey(),
  reportId: id('report', 'report_id').notNull(),
  tokenHash: text('token_hash').notNull(),
  passwordHash: text('password_hash'),
  note: text('note').notNull().default(''),
  hidesUnsaid: boolean('hides_unsaid').notNull(),
  hiddenNames: jsonb('hidden_names').$type<string[]>().notNull().default([]),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  revokedAt: instant('revoked_at'),
  wrongPasswords: integer('wrong_passwords').notNull().default(0),
  lockedUntil: instant('locked_until'),
});

export const reportShareViews = pgTable('report_share_views', {
  shareId: id('reportShare', 'share_id').notNull(),
  viewedAt: instant('viewed_at').notNull(),
  device: text('device').notNull(),
});

export const reportPdfs = pgTable('report_pdfs', {
  id: id('reportPdf', 'id').primaryKey(),
  reportId: id('report', 'report_id').notNull(),
  fingerprint: text('fingerprint').notNull(),
  document: jsonb('document').notNull(),
  content: bytes('content'),
  failedAt: instant('failed_at'),
  requestedAt: instant('requested_at').notNull(),
  madeAt: instant('made_at'),
});

/** The steps of the lateness ladder that a booking's report has reached; a `closed` one is a strike. */
export const lateReports = pgTable(
  'late_reports',
  {
    bookingId: id('booking', 'booking_id').notNull(),
    step: text('step').$type<LatenessStep>().notNull(),
    coachId: id('coach', 'coach_id').notNull(),
    amountMinor: bigint('amount_minor', { mode: 'number' }).notNull().default(0),
    currency: char('currency', { length: 3 }).notNull(),
    reachedAt: instant('reached_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.step] })],
);

/** Which rule fired in which report, while it was written and when it was handed in. */
export const ruleFirings = pgTable(
  'rule_firings',
  {
    reportId: id('report', 'report_id').notNull(),
    rulesVersion: text('rules_version').notNull(),
    rule: text('rule').notNull(),
    level: text('level').$type<'block' | 'warning'>().notNull(),
    fields: integer('fields').notNull(),
    firstFiredAt: instant('first_fired_at').notNull(),
    lastFiredAt: instant('last_fired_at').notNull(),
    atHandIn: boolean('at_hand_in').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.rulesVersion, table.rule] })],
);

/** What a coach let through, for one word in one field, with their words for it. */
export const ruleOverrides = pgTable(
  'rule_overrides',
  {
    reportId: id('report', 'report_id').notNull(),
    rulesVersion: text('rules_version').notNull(),
    rule: text('rule').notNull(),
    path: text('path').notNull(),
    match: text('match').notNull(),
    reason: text('reason').notNull(),
    madeAt: instant('made_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.rulesVersion, table.rule, table.path, table.match] }),
  ],
);

/** A second coach's blind rating of a session; `given` ones are what agreement is worked out of. */
export const secondRatings = pgTable('second_ratings', {
  id: id('secondRating', 'id').primaryKey(),
  reportId: id('report', 'report_id').notNull(),
  bookingId: id('booking', 'booking_id').notNull(),
  candidateId: id('user', 'candidate_id').notNull(),
  firstCoachId: id('coach', 'first_coach_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  chosenBy: text('chosen_by').$type<'candidate' | 'platform'>().notNull(),
  status: text('status').$type<SecondRatingStatus>().notNull(),
  recordingUrl: text('recording_url').notNull().default(''),
  askedAt: instant('asked_at').notNull(),
  agreedAt: instant('agreed_at'),
  endedAt: instant('ended_at'),
  callBack: smallint('call_back').$type<1 | 2 | 3 | 4>(),
  realReason: text('real_reason').notNull().default(''),
  ratings: jsonb('ratings').$type<SecondRating['ratings']>().notNull().default([]),
  truths: jsonb('truths').$type<SecondRating['truths']>().notNull().default([]),
  givenAt: instant('given_at'),
  /** Drawn by the platform: its candidate sees it once they ask to. */
  drawn: boolean('drawn').notNull().default(false),
  shownAt: instant('shown_at'),
});

/** One in how many sessions is drawn for a second rating, as the desk set it. */
export const secondRatingRates = pgTable('second_rating_rates', {
  sequence: bigint('sequence', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  oneIn: smallint('one_in').notNull(),
  setBy: id('user', 'set_by').notNull(),
  setAt: instant('set_at').notNull(),
});

/** Which reports were looked at, and why those that were drawn are; without a reason it was not. */
export const secondRatingDraws = pgTable('second_rating_draws', {
  reportId: id('report', 'report_id').primaryKey(),
  bookingId: id('booking', 'booking_id').notNull(),
  candidateId: id('user', 'candidate_id').notNull(),
  coachId: id('coach', 'coach_id').notNull(),
  oneIn: smallint('one_in').notNull(),
  reason: text('reason').$type<DrawReason>(),
  lookedAt: instant('looked_at').notNull(),
  answer: text('answer').$type<'yes' | 'no'>(),
  answeredAt: instant('answered_at'),
});
