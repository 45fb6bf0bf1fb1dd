import { criticalShare } from '@app/shared/reports/quality-hard-truths';
import { countNarrativeWords, narrativeOf } from '@app/shared/reports/quality-narrative';
import { meanOf } from '@app/shared/reports/quality-rating-range';
import { checkReport, type QualityCheck } from '@app/shared/reports/quality-rules';
import { narrativeText, specificShare, vaguePer100 } from '@app/shared/reports/quality-substance';
import { readability } from '@app/shared/reports/quality-text';
import { type ReportDraft, reportDraftSchema } from '@app/shared/reports/report.schema';
import { type SampleReport, sampleReports } from '@app/shared/reports/sample-reports';
import { shippedDimensions } from '@app/shared/rubrics/shipped-rubrics';
import { z } from 'zod';

export const lintInput = z.union([
  z.object({ report: z.string() }),
  z.object({ base: z.string(), change: z.string(), recentReports: z.array(z.string()).optional() }),
]);

/** By the ids of the published samples; whichever is not the strong one is the weak one. */
export const sampleOf = (id: string): SampleReport =>
  id.endsWith('good') ? sampleReports.good : sampleReports.weak;

/** A sample report, or one that was damaged by a change, against all rules of section 3. */
export function lint(id: string, input: z.output<typeof lintInput>) {
  if ('report' in input) {
    const sample = sampleOf(input.report);
    const check = checkReport(sample.content, contextOf(sample, []));
    return { ...countsOf(check), rules: rulesOf(check), stats: statsOf(sample.content) };
  }
  const sample = sampleOf(input.base);
  const { content, actualMinutes } = applyChange(sample, input.change);
  const isBoilerplate = id.includes('boilerplate');
  const recent = input.recentReports ?? (isBoilerplate ? [narrativeText(sample.content)] : []);
  const check = checkReport(content, { ...contextOf(sample, recent), actualMinutes });
  const rules = rulesOf(check);
  return { mustInclude: rules, rules, releasable: check.releasable, score: check.score };
}

const contextOf = ({ content, actualMinutes, releasedAt }: SampleReport, recentReports: string[]) => ({
  dimensions: shippedDimensions(content.context.interviewType),
  actualMinutes,
  today: Temporal.Instant.from(releasedAt).toZonedDateTimeISO('Europe/London').toPlainDate(),
  recentReports,
});

const rulesOf = ({ findings }: QualityCheck): string[] =>
  [...new Set(findings.map(({ rule }) => rule))].sort();
const countsOf = ({ score, blocks, warnings }: QualityCheck) => ({ score, blocks, warnings });

function statsOf(content: ReportDraft) {
  const passages = narrativeOf(content);
  const { grade, wordsPerSentence } = readability(passages.map(({ text }) => text));
  return {
    words: countNarrativeWords(passages),
    vaguePer100: vaguePer100(content),
    grade,
    wordsPerSentence,
    criticalShare: criticalShare(content),
    specificShare: specificShare(content),
    meanLevel: meanOf(content.ratings.flatMap(({ level }) => level ?? [])),
  };
}

/**
 * Runs a change, written as the source of a function of one report, on a copy in the published form, where what
 * belongs to the session is in a part of its own. The file is the caller's own, like any script they run.
 */
function applyChange(sample: SampleReport, source: string): { content: ReportDraft; actualMinutes: number } {
  const { content, actualMinutes, startedAt, stages, selfRating, acknowledgement, releasedAt } =
    structuredClone(sample);
  const { questionsAsked } = content;
  const session = { startedAt, plannedMinutes: actualMinutes, actualMinutes, stages, questionsAsked };
  const timeline = { draftedAt: startedAt, submittedAt: releasedAt, releasedAt };
  const report = { ...content, session, selfRating, acknowledgement, timeline };
  const change = new Function(`return (${source});`)() as (report: unknown) => unknown;
  const changed = (change(report) ?? report) as typeof report;
  const known = Object.fromEntries(
    Object.keys(reportDraftSchema.shape).map((key) => [key, changed[key as keyof ReportDraft]]),
  );
  known.questionsAsked = changed.session?.questionsAsked ?? changed.questionsAsked;
  const parsed = reportDraftSchema.safeParse(withoutNulls(known));
  return {
    content: parsed.success ? parsed.data : (known as ReportDraft), // past a bound of the form: the rules still look
    actualMinutes: changed.session?.actualMinutes ?? actualMinutes,
  };
}

/** What was taken out is as if it had never been written. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === null || each === undefined ? [] : [[key, withoutNulls(each)]],
    ),
  );
}
