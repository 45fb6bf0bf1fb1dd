import type { UsefulnessModel } from '@app/shared/progress/adjusted-usefulness';
import type { BlindAgreement } from '@app/shared/progress/blind-agreement';
import type { ReferenceRating } from '@app/shared/progress/calibration.schema';
import type { ChangeKind } from '@app/shared/progress/commitment-change';
import type { CommitmentState } from '@app/shared/progress/commitment-state';
import type { Practised, Standing } from '@app/shared/progress/follow-up.schema';
import type { InterviewerVerdict, TickCategory } from '@app/shared/progress/interviewer-answer';
import type { OutcomeResult, RecordedAs } from '@app/shared/progress/outcome-resolution';
import type { OutcomeTier } from '@app/shared/progress/outcome-tier';
import type { PlannedCommitment } from '@app/shared/progress/practice-days';
import type { VarianceComponents } from '@app/shared/progress/rater-variance';
import type {
  InterviewLevel,
  InterviewStage,
  NudgeDay,
  RoleFamily,
} from '@app/shared/progress/real-interview';
import {
  boolean,
  date,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

export const realInterviews = pgTable('real_interviews', {
  id: id('realInterview', 'id').primaryKey(),
  candidateId: id('user', 'candidate_id').notNull(),
  /** A day of the candidate's, as ISO 8601 has it. */
  heldOn: date('held_on', { mode: 'string' }).notNull(),
  stage: text('stage').$type<InterviewStage>().notNull(),
  roleFamily: text('role_family').$type<RoleFamily>().notNull(),
  level: text('level').$type<InterviewLevel>().notNull(),
  employer: text('employer').notNull().default(''),
  referral: boolean('referral').notNull().default(false),
  recordedAs: text('recorded_as').$type<RecordedAs>().notNull(),
  result: text('result').$type<OutcomeResult>().notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const outcomeNudges = pgTable(
  'outcome_nudges',
  {
    interviewId: id('realInterview', 'interview_id').notNull(),
    day: smallint('day').$type<NudgeDay>().notNull(),
    dueAt: instant('due_at').notNull(),
    sentAt: instant('sent_at'),
    tokenHash: text('token_hash'),
    expiresAt: instant('expires_at'),
    usedAt: instant('used_at'),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.day] })],
);

export const interviewerRequests = pgTable('interviewer_requests', {
  id: id('interviewerRequest', 'id').primaryKey(),
  interviewId: id('realInterview', 'interview_id').notNull(),
  tokenHash: text('token_hash').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  withdrawnAt: instant('withdrawn_at'),
  answeredAt: instant('answered_at'),
  ticks: text('ticks').array().$type<TickCategory[]>().notNull().default([]),
  sentence: text('sentence').notNull().default(''),
  wouldCallBack: text('would_call_back').$type<InterviewerVerdict>(),
});

export const outcomeEstimates = pgTable('outcome_estimates', {
  id: id('outcomeEstimate', 'id').primaryKey(),
  estimatedOn: date('estimated_on', { mode: 'string' }).notNull(),
  estimatedAt: instant('estimated_at').notNull(),
  ruleVersion: text('rule_version').notNull(),
  interviews: integer('interviews').notNull(),
  candidates: integer('candidates').notNull(),
  stageRates: jsonb('stage_rates').$type<Record<InterviewStage, number>>().notNull(),
  /** One model for each coach, or fold of coaches; null where there was too little to fit. */
  caseMix: jsonb('case_mix').$type<(Record<string, number> | null)[]>().notNull(),
  waiting: jsonb('waiting').$type<{ interviews: number; called: number; expected: number }>().notNull(),
  meanLift: doublePrecision('mean_lift').notNull(),
  meanLiftSd: doublePrecision('mean_lift_sd').notNull(),
  q: doublePrecision('q').notNull(),
  tau2: doublePrecision('tau2').notNull(),
});

export const coachOutcomes = pgTable(
  'coach_outcomes',
  {
    estimateId: id('outcomeEstimate', 'estimate_id').notNull(),
    coachId: id('coach', 'coach_id').notNull(),
    interviews: integer('interviews').notNull(),
    candidates: integer('candidates').notNull(),
    observed: integer('observed').notNull(),
    expected: doublePrecision('expected').notNull(),
    expectedBy: text('expected_by').$type<'case_mix' | 'stage_rates'>().notNull(),
    lift: doublePrecision('lift').notNull(),
    se: doublePrecision('se').notNull(),
    deff: doublePrecision('deff').notNull(),
    weight: doublePrecision('weight').notNull(),
    shrunk: doublePrecision('shrunk').notNull(),
    deviation: doublePrecision('deviation').notNull(),
    deviationSd: doublePrecision('deviation_sd').notNull(),
    pAboveAverage: doublePrecision('p_above_average').notNull(),
    tier: text('tier').$type<OutcomeTier>().notNull(),
    responseRate: doublePrecision('response_rate').notNull(),
    liftAsReported: doublePrecision('lift_as_reported').notNull(),
    liftIfSilentFailed: doublePrecision('lift_if_silent_failed').notNull(),
    liftIfSilentCalled: doublePrecision('lift_if_silent_called').notNull(),
  },
  (table) => [primaryKey({ columns: [table.estimateId, table.coachId] })],
);

export const raterEstimates = pgTable('rater_estimates', {
  id: id('raterEstimate', 'id').primaryKey(),
  estimatedOn: date('estimated_on', { mode: 'string' }).notNull(),
  estimatedAt: instant('estimated_at').notNull(),
  ruleVersion: text('rule_version').notNull(),
  variance: jsonb('variance').$type<VarianceComponents>().notNull(),
  reestimated: boolean('reestimated').notNull(),
  /** By `<rubric>:<dimension>`. */
  dimensionMeans: jsonb('dimension_means').$type<Record<string, number>>().notNull(),
  growthPerSession: doublePrecision('growth_per_session').notNull(),
  sessions: integer('sessions').notNull(),
  linkedSessions: integer('linked_sessions').notNull(),
  usefulnessModel: jsonb('usefulness_model').$type<UsefulnessModel>(),
});

export const raterLeniencies = pgTable(
  'rater_leniencies',
  {
    estimateId: id('raterEstimate', 'estimate_id').notNull(),
    coachId: id('coach', 'coach_id').notNull(),
    leniency: doublePrecision('leniency').notNull(),
    variance: doublePrecision('variance').notNull(),
    sessions: integer('sessions').notNull(),
  },
  (table) => [primaryKey({ columns: [table.estimateId, table.coachId] })],
);

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
    judgedBy: text('judged_by').$type<'candidate' | 'coach'>(),
    /** The retest in which a coach judged it, and their one line. */
    judgedIn: id('booking', 'judged_in'),
    judgedLine: text('judged_line').notNull().default(''),
    takenOnAt: instant('taken_on_at').notNull(),
    droppedAt: instant('dropped_at'),
    dropReason: text('drop_reason').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.focusPoint] })],
);

export const commitmentChanges = pgTable(
  'commitment_changes',
  {
    bookingId: id('booking', 'booking_id').notNull(),
    focusPoint: text('focus_point').notNull(),
    candidateId: id('user', 'candidate_id').notNull(),
    kind: text('kind').$type<ChangeKind>().notNull(),
    offered: jsonb('offered').$type<PlannedCommitment>(),
    offeredAt: instant('offered_at').notNull(),
    answer: text('answer').$type<'taken' | 'left'>(),
    answeredAt: instant('answered_at'),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.focusPoint] })],
);

/** Acknowledged reports that still wait to be turned into tasks. */
export const commitmentsToTakeOn = pgTable('commitments_to_take_on', {
  bookingId: id('booking', 'booking_id').primaryKey(),
});

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
  practice: jsonb('practice').$type<Practised[]>().notNull().default([]),
  statuses: jsonb('statuses').$type<Standing[]>().notNull().default([]),
  /** 1 to 5; what adjusted usefulness is worked out of. */
  usefulness: smallint('usefulness'),
  coachComment: text('coach_comment').notNull().default(''),
  coachCommentedAt: instant('coach_commented_at'),
});

export const coachHabits = pgTable(
  'coach_habits',
  {
    estimateId: id('raterEstimate', 'estimate_id').notNull(),
    coachId: id('coach', 'coach_id').notNull(),
    sessions: integer('sessions').notNull(),
    meanLevel: doublePrecision('mean_level').notNull(),
    meanVerdict: doublePrecision('mean_verdict'),
    meanWithinSd: doublePrecision('mean_within_sd').notNull(),
    allSame: integer('all_same').notNull(),
    /** How often each level from 1 to 5 was given. */
    levelCounts: integer('level_counts').array().notNull(),
    usefulness: doublePrecision('usefulness'),
    usefulnessSd: doublePrecision('usefulness_sd'),
    usefulnessAnswers: integer('usefulness_answers').notNull().default(0),
    agreement: jsonb('agreement').$type<BlindAgreement>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.estimateId, table.coachId] })],
);

export const calibrations = pgTable(
  'calibrations',
  {
    coachId: id('coach', 'coach_id').notNull(),
    attempt: smallint('attempt').notNull(),
    beganAt: instant('began_at').notNull(),
    completedAt: instant('completed_at'),
    /** Null in sets from when each read them all. */
    sessions: text('sessions').array(),
    ruleVersion: text('rule_version').notNull(),
    elevation: doublePrecision('elevation'),
    profileError: doublePrecision('profile_error'),
    sameSides: smallint('same_sides'),
    passed: boolean('passed'),
  },
  (table) => [primaryKey({ columns: [table.coachId, table.attempt] })],
);

export const referenceRatings = pgTable(
  'reference_ratings',
  {
    coachId: id('coach', 'coach_id').notNull(),
    attempt: smallint('attempt').notNull(),
    session: text('session').notNull(),
    verdict: smallint('verdict').$type<1 | 2 | 3 | 4>().notNull(),
    ratings: jsonb('ratings').$type<ReferenceRating[]>().notNull(),
    ratedAt: instant('rated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.coachId, table.attempt, table.session] })],
);
