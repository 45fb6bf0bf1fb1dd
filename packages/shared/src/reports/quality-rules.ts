import { checkCompleteness } from './quality-completeness.ts';
import { checkContract } from './quality-contract.ts';
import { checkEvidence } from './quality-evidence.ts';
import type { CheckContext, Finding } from './quality-finding.ts';
import { checkFocus } from './quality-focus.ts';
import { checkHardTruths } from './quality-hard-truths.ts';
import { checkLanguage } from './quality-language.ts';
import { checkPractice } from './quality-practice.ts';
import { checkRatingRange } from './quality-rating-range.ts';
import { checkRetest } from './quality-retest.ts';
import { checkSubstance } from './quality-substance.ts';
import { RULES_VERSION, THRESHOLDS } from './quality-thresholds.ts';
import { checkTone } from './quality-tone.ts';
import type { Override, ReportDraft } from './report.schema.ts';
import { isRetestReport } from './retest-mark.ts';

/** Rules whose block a coach may let through with a reason, which is read later in samples. */
export const OVERRIDABLE_RULES: readonly string[] = ['T02'];

export type QualityCheck = {
  readonly version: string;
  readonly findings: readonly Finding[];
  readonly blocks: number;
  readonly warnings: number;
  /** 100 less 20 a block and 4 a warning, never below 0. */
  readonly score: number;
  /** The same without what is not written yet: how good is what stands there? */
  readonly writtenScore: number;
  readonly releasable: boolean;
};

/**
 * Runs every rule on a report, on each save and again before the release.
 *
 * A rule counts once for each field it fires at. A block of an overridable rule that the coach let through
 * with a reason stays in the list and costs nothing.
 */
export function checkReport(report: ReportDraft, context: CheckContext): QualityCheck {
  const found = isRetestReport(report) ? checkRetest(report, context) : checkWhole(report, context);
  return tally(found.map((finding) => letThrough(finding, report.overrides)));
}

const checkWhole = (report: ReportDraft, context: CheckContext): Finding[] => [
  ...checkCompleteness(report, context),
  ...checkEvidence(report, context),
  ...checkFocus(report),
  ...checkHardTruths(report),
  ...checkSubstance(report, context),
  ...checkTone(report),
  ...checkContract(report, context.closedTopics ?? []),
  ...checkRatingRange(report),
  ...checkLanguage(report),
  ...checkPractice(report, context),
];

function letThrough(finding: Finding, overrides: readonly Override[]): Finding {
  if (!OVERRIDABLE_RULES.includes(finding.rule)) return finding;
  const word = finding.match?.toLowerCase() ?? '';
  const override = overrides.find(({ rule, path, match }) => {
    return rule === finding.rule && path === finding.path && match.toLowerCase() === word;
  });
  return override ? { ...finding, letThrough: override.reason } : finding;
}

/** Adds up findings; also used where one rule was run elsewhere and its findings are put in afterwards. */
export function tally(findings: readonly Finding[]): QualityCheck {
  const counting = findings.filter((finding) => finding.letThrough === undefined);
  const written = counting.filter(({ unwritten }) => !unwritten);
  const blocks = counting.filter(({ level }) => level === 'block').length;
  const score = scoreOf(counting);
  return {
    version: RULES_VERSION,
    findings,
    blocks,
    warnings: counting.length - blocks,
    score,
    writtenScore: scoreOf(written),
    releasable: blocks === 0 && score >= THRESHOLDS.release.score,
  };
}

function scoreOf(findings: readonly Finding[]): number {
  const { block, warning } = THRESHOLDS.release;
  return Math.max(
    0,
    findings.reduce((score, { level }) => score - (level === 'block' ? block : warning), 100),
  );
}
