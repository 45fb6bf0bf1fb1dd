import { z } from 'zod';
import { HARD_TRUTH_CATEGORIES, type HardTruthCategory } from './hard-truth-category.ts';
import { RETEST_MARKS } from './retest-mark.ts';

export const INTERVIEW_TYPES = [
  'general',
  'behavioural',
  'coding',
  'system-design',
  'product',
  'case',
  'sales',
  'leadership',
] as const;
export const TARGET_LEVELS = ['entry', 'mid', 'senior', 'lead', 'executive'] as const;
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export const SEVERITIES = ['polish', 'costly', 'decisive'] as const;
export const DISPOSITIONS = ['work_on_now', 'be_aware'] as const;
export const EVIDENCE_KINDS = ['quote', 'observation', 'metric'] as const;
export const STAGES = ['warm_up', 'questions', 'candidate_questions', 'verdict', 'debrief'] as const;
export const FOLLOW_UP_MODES = ['written', 'call', 'next_session'] as const;

/** A text while it is being written: may be empty, is never longer than this. */
const writing = (most: number) => z.string().max(most).default('');
/** A local id inside one report, such as `h1` or `e12`. */
const localId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const citations = z.array(localId).max(40).default([]);
const seconds = z.number().min(0).max(86_400);
const day = z.union([z.literal(''), z.iso.date()]).default('');
const level = z.int().min(1).max(5).nullable().default(null);
const answer = z.int().min(1).max(4).nullable().default(null);
const dimension = z.strictObject({ rubric: localId, id: localId }).nullable().default(null);

const category = z.enum(Object.keys(HARD_TRUTH_CATEGORIES) as [HardTruthCategory, ...HardTruthCategory[]]);

const evidence = z.strictObject({
  id: localId,
  atSec: seconds,
  kind: z.enum(EVIDENCE_KINDS),
  speaker: z.enum(['candidate', 'coach']).nullable().default(null),
  text: writing(500),
});

const hardTruth = z.strictObject({
  id: localId,
  category: category.nullable().default(null),
  severity: z.enum(SEVERITIES).nullable().default(null),
  disposition: z.enum(DISPOSITIONS).nullable().default(null),
  statement: writing(600),
  behaviour: writing(1000),
  impact: writing(1000),
  evidence: citations,
});

const focusPoint = z.strictObject({
  id: localId,
  title: writing(60),
  dimension,
  now: writing(600),
  next: writing(800),
  cue: writing(300),
  measure: writing(300),
  evidence: citations,
});

const strength = z.strictObject({
  id: localId,
  dimension,
  statement: writing(600),
  effect: writing(600),
  evidence: citations,
});

const rating = z.strictObject({
  rubric: localId,
  dimension: localId,
  level,
  notObservedBecause: z.string().max(300).nullable().default(null),
  rationale: writing(600),
  evidence: citations,
});

const questionNote = z.strictObject({
  id: localId,
  stage: z.enum(STAGES).default('questions'),
  startSec: seconds,
  endSec: seconds,
  question: writing(400),
  kind: writing(40),
  answerInBrief: writing(600),
  worked: writing(600),
  change: writing(600),
  level,
});

const practiceItem = z.strictObject({
  id: localId,
  focusPoint: z.union([z.literal(''), localId]).default(''),
  task: writing(300),
  how: writing(600),
  repetitions: z.int().min(1).max(100).default(1),
  dueOn: day,
  doneWhen: writing(300),
});

/** A task of an earlier report as a retest marks it; its id is that of the focus point. */
const retestTask = z.strictObject({
  id: localId,
  title: writing(60),
  cue: writing(300),
  measure: writing(300),
  mark: z.enum(RETEST_MARKS).nullable().default(null),
  line: writing(300),
  evidence: citations,
});

/** A block that the coach let through, for one word in one field, with the reason that reviewers read. */
export const overrideSchema = z.strictObject({
  rule: z.string().max(8),
  path: z.string().max(80),
  match: z.string().max(80),
  reason: z.string().trim().min(8).max(300),
});

/** A report while it is being written: every part may be missing, every text and list is bounded. */
export const reportDraftSchema = z.strictObject({
  rubrics: z
    .array(z.strictObject({ id: localId, version: z.string().max(20) }))
    .max(2)
    .default([]),
  context: z
    .strictObject({
      targetRole: writing(160),
      targetEmployer: writing(160),
      level: z.enum(TARGET_LEVELS).nullable().default(null),
      interviewType: z.enum(INTERVIEW_TYPES).default('general'),
      language: z.string().max(20).default('en'),
      conditions: writing(300),
    })
    .prefault({}),
  questionsAsked: z.int().min(0).max(60).nullable().default(null),
  verdict: z
    .strictObject({
      callBack: answer,
      confidence: z.enum(CONFIDENCES).nullable().default(null),
      snap: answer,
      changedBecause: writing(400),
    })
    .prefault({}),
  realReason: writing(600),
  standardsNote: writing(800),
  twoVoices: z.strictObject({ politeEmail: writing(1500), behindTheDoor: writing(1500) }).prefault({}),
  hardTruths: z.array(hardTruth).max(4).default([]),
  focusPoints: z.array(focusPoint).max(4).default([]),
  strengths: z.array(strength).max(6).default([]),
  ratings: z.array(rating).max(20).default([]),
  questionNotes: z.array(questionNote).max(40).default([]),
  evidence: z.array(evidence).max(200).default([]),
  onTheSpot: z
    .strictObject({
      askedProspects: z.boolean().nullable().default(null),
      askedWhatWouldHelp: z.boolean().nullable().default(null),
      atSec: seconds.nullable().default(null),
      candidateWords: writing(600),
      coachAnswer: writing(800),
    })
    .prefault({}),
  practicePlan: z.array(practiceItem).max(8).default([]),
  followUpCheck: z
    .strictObject({ dueOn: day, mode: z.enum(FOLLOW_UP_MODES).default('written') })
    .prefault({}),
  /** What a retest checks; empty in every other report. */
  retest: z.array(retestTask).max(4).default([]),
  overrides: z.array(overrideSchema).max(20).default([]),
});

export type ReportDraft = z.infer<typeof reportDraftSchema>;
export type HardTruth = ReportDraft['hardTruths'][number];
export type FocusPoint = ReportDraft['focusPoints'][number];
export type Strength = ReportDraft['strengths'][number];
export type Rating = ReportDraft['ratings'][number];
export type Evidence = ReportDraft['evidence'][number];
export type QuestionNote = ReportDraft['questionNotes'][number];
export type PracticeItem = ReportDraft['practicePlan'][number];
export type RetestTask = ReportDraft['retest'][number];
export type Override = ReportDraft['overrides'][number];
export type InterviewType = (typeof INTERVIEW_TYPES)[number];

/** A report with nothing in it yet. */
export const emptyDraft = (): ReportDraft => reportDraftSchema.parse({});
