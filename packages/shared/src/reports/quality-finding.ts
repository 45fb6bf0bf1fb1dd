import type { ClosedTopic } from '../booking/brief.ts';
import type { Evidence, ReportDraft } from './report.schema.ts';

export type FindingLevel = 'block' | 'warning';

/** One mark in the margin: which rule, where, and what would put it right. */
export type Finding = {
  readonly rule: string;
  readonly level: FindingLevel;
  /** The word that comes first, such as “This says what they are”. */
  readonly title: string;
  readonly message: string;
  /** Where it stands, such as `hardTruths.0.statement`; empty when it is about the whole report. */
  readonly path: string;
  /** The words to underline. */
  readonly match?: string;
  /** What could stand in place of `match`. */
  readonly suggestion?: string;
  /** The part is not there yet, so the editor lists it as work left and not as a fault. */
  readonly unwritten?: true;
  /** The reason with which the coach let it through; then it costs nothing. */
  readonly letThrough?: string;
};

/** What the checks need to know beside the report itself. */
export type CheckContext = {
  /** What the rubrics that the report is pinned to rate. */
  readonly dimensions: readonly { rubric: string; dimension: string; name: string }[];
  readonly actualMinutes: number;
  /** The day of the hand-in, in the candidate's zone: dates in the plan are counted from it. */
  readonly today: Temporal.PlainDate;
  /** Narratives of the coach's latest reports, newest first. */
  readonly recentReports: readonly string[];
  /** The topics that the candidate closed before the session; none where nothing was agreed. */
  readonly closedTopics?: readonly ClosedTopic[];
};

type Words = Pick<Finding, 'title' | 'message'> &
  Partial<Pick<Finding, 'match' | 'suggestion' | 'unwritten'>>;

export const block = (rule: string, path: string, words: Words): Finding => ({
  rule,
  level: 'block',
  path,
  ...words,
});

export const warning = (rule: string, path: string, words: Words): Finding => ({
  rule,
  level: 'warning',
  path,
  ...words,
});

/** Two limits, one rule: nothing below the first, a warning up to the second, a block past it. */
export function graded(rule: string, path: string, worst: FindingLevel | null, words: Words): Finding[] {
  if (!worst) return [];
  return [worst === 'block' ? block(rule, path, words) : warning(rule, path, words)];
}

/** The evidence a part cites, without ids that lead nowhere. */
export function cited(report: Pick<ReportDraft, 'evidence'>, ids: readonly string[]): Evidence[] {
  return report.evidence.filter(({ id }) => ids.includes(id));
}

/** “1 word”, “2 words”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
