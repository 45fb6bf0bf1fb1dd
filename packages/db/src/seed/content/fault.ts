import type { HardTruthCategory } from '@app/shared/reports/hard-truth-category';

/**
 * Where in the session a moment lies: whole part = stage (-1 warm-up, 0 questions, 1 the candidate's own
 * questions, 2 the close), fraction = how far into it. 1.2 is a fifth of the way into their questions.
 */
export type Moment = number;

/** q = the candidate's words, o = what the coach saw, m = something counted. */
export type EvidenceText = readonly ['q' | 'o' | 'm', Moment, string];

/** Task, how, repetitions, done when. */
export type PracticeText = readonly [string, string, number, string];

/** In own words, comment on the truth, first action, reply to the coach. */
export type HeardText = readonly [string, string, string, string];

export type UniversalDimension =
  | 'interest'
  | 'questions'
  | 'listening'
  | 'story'
  | 'clarity'
  | 'warmth'
  | 'confidence'
  | 'objections'
  | 'closing'
  | 'role-knowledge';

/**
 * One telling of a fault. Texts may hold {t1} {t2} {t3} (times of the pieces of evidence), {s1} {s2}
 * (what the candidate's stories are about), {role}, {employer}, {He} {he} {him} {his}.
 */
export type FaultVariant = {
  readonly evidence: readonly EvidenceText[];
  readonly statement: string;
  readonly behaviour: string;
  readonly impact: string;
  /** Goes on from "I would not call you back because". */
  readonly no: string;
  /** Goes on from "I would call you back because …, although". */
  readonly nearly: string;
  readonly rationale: string;
  readonly title: string;
  readonly now: string;
  readonly next: string;
  readonly cue: string;
  readonly measure: string;
  readonly practice: readonly [PracticeText, PracticeText];
};

/** Something that costs people jobs and that nobody tells them. */
export type Fault = {
  readonly key: string;
  readonly category: HardTruthCategory;
  readonly dimension: UniversalDimension;
  readonly variants: readonly FaultVariant[];
  /** Said once the door was shut. */
  readonly debrief: readonly string[];
  /** What the coach answered when asked, or told unasked, at the close. */
  readonly answer: readonly string[];
  readonly heard: readonly HeardText[];
  /** The candidate's own guess before reading the report. */
  readonly wouldChange: readonly string[];
};
