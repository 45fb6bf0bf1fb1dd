import { describe, expect, it } from 'vitest';
import { listShippedRubrics, shippedDimensions } from '../rubrics/shipped-rubrics.ts';
import { HARD_TRUTH_CATEGORIES, type HardTruthCategory } from './hard-truth-category.ts';
import { BLANK, FOCUS_PHRASES, phrasesForDimension, phrasesForTruth, withPhrase } from './phrase-bank.ts';
import type { Finding } from './quality-finding.ts';
import { checkReport } from './quality-rules.ts';
import type { ReportDraft } from './report.schema.ts';
import { sampleReports } from './sample-reports.ts';

const sample = sampleReports.weak;
const context = {
  dimensions: shippedDimensions(sample.content.context.interviewType),
  actualMinutes: sample.actualMinutes,
  today: Temporal.PlainDate.from('2026-03-12'),
  recentReports: [],
};
/** As a coach fills one in; a beginning that is all blanks needs a few words more. */
const filled = (phrase: string) => phrase.replaceAll(BLANK, '12:04 by the depot gate');

/** What the rules say about a phrase that stands in a field of an otherwise clean report. */
function marksAt(path: string, change: (draft: ReportDraft) => void): Finding[] {
  const draft = structuredClone(sample.content);
  change(draft);
  return checkReport(draft, context).findings.filter((finding) => finding.path === path);
}

const truths = Object.keys(HARD_TRUTH_CATEGORIES) as HardTruthCategory[];
const dimensions = listShippedRubrics().flatMap(({ id, dimensions: all }) =>
  all.map((dimension) => [id, dimension.id] as const),
);

describe('the phrase bank', () => {
  it('has something for every kind of truth and every dimension of every rubric', () => {
    for (const category of truths)
      for (const phrases of Object.values(phrasesForTruth(category))) expect(phrases).not.toEqual([]);
    for (const [rubric, dimension] of dimensions)
      for (const [field, phrases] of Object.entries(phrasesForDimension(rubric, dimension)))
        expect(phrases, `${rubric}.${dimension}.${field}`).not.toEqual([]);
  });

  it.each(truths)('offers nothing about %s that the rules would mark', (category) => {
    const { statement, behaviour, impact, instead } = phrasesForTruth(category);
    const put = (field: 'statement' | 'behaviour' | 'impact', phrase: string) =>
      marksAt(`hardTruths.0.${field}`, ({ hardTruths }) => {
        hardTruths[0]![field] = filled(phrase);
      });
    expect(statement.flatMap((phrase) => put('statement', phrase))).toEqual([]);
    expect(behaviour.flatMap((phrase) => put('behaviour', phrase))).toEqual([]);
    expect(impact.flatMap((phrase) => put('impact', phrase))).toEqual([]);
    const next = (phrase: string) =>
      marksAt('focusPoints.0.next', ({ focusPoints }) => {
        focusPoints[0]!.next = filled(phrase);
      });
    expect(instead.flatMap(next)).toEqual([]);
  });

  it.each(dimensions)('offers nothing about %s %s that the rules would mark', (rubric, dimension) => {
    const { did, effect, now, next, why } = phrasesForDimension(rubric, dimension);
    const marks = [
      ...did.flatMap((text) =>
        marksAt('strengths.0.statement', ({ strengths }) => {
          strengths[0]!.statement = filled(text);
        }),
      ),
      ...effect.flatMap((text) =>
        marksAt('strengths.0.effect', ({ strengths }) => {
          strengths[0]!.effect = filled(text);
        }),
      ),
      ...now.flatMap((text) =>
        marksAt('focusPoints.0.now', ({ focusPoints }) => {
          focusPoints[0]!.now = filled(text);
        }),
      ),
      ...next.flatMap((text) =>
        marksAt('focusPoints.0.next', ({ focusPoints }) => {
          focusPoints[0]!.next = filled(text);
        }),
      ),
      ...why.flatMap((text) =>
        marksAt('ratings.0.rationale', ({ ratings }) => {
          ratings[0]!.rationale = filled(text);
        }),
      ),
    ];
    expect(marks).toEqual([]);
  });

  it('offers cues and measures that pass', () => {
    for (const cue of FOCUS_PHRASES.cue)
      expect(
        marksAt('focusPoints.0.cue', ({ focusPoints }) => {
          focusPoints[0]!.cue = filled(cue);
        }),
      ).toEqual([]);
    for (const measure of FOCUS_PHRASES.measure)
      expect(
        marksAt('focusPoints.0.measure', ({ focusPoints }) => {
          focusPoints[0]!.measure = measure.replaceAll(BLANK, '4');
        }),
      ).toEqual([]);
  });

  it('goes behind what stands there', () => {
    expect(withPhrase('', 'At … you …')).toBe('At … you …');
    expect(withPhrase('First. ', 'At … you …')).toBe('First. At … you …');
  });
});
