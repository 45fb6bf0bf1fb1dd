import { describe, expect, it } from 'vitest';
import { shippedDimensions } from '../rubrics/shipped-rubrics.ts';
import { criticalShare } from './quality-hard-truths.ts';
import { countNarrativeWords, narrativeOf } from './quality-narrative.ts';
import { meanOf, verdictForMean } from './quality-rating-range.ts';
import { checkReport, tally } from './quality-rules.ts';
import { narrativeText, specificShare, vaguePer100 } from './quality-substance.ts';
import { readability } from './quality-text.ts';
import vectors from './quality-vectors.json' with { type: 'json' };
import type { ReportDraft } from './report.schema.ts';
import { type SampleReport, sampleReports } from './sample-reports.ts';

const contextOf = (sample: SampleReport, recentReports: string[] = []) => ({
  dimensions: shippedDimensions(sample.content.context.interviewType),
  actualMinutes: sample.actualMinutes,
  today: Temporal.Instant.from(sample.releasedAt).toZonedDateTimeISO('Europe/London').toPlainDate(),
  recentReports,
});

const sampleOf = (id: string) => (id === 'demo-report-good' ? sampleReports.good : sampleReports.weak);
const vector = (id: string) => vectors.find((one) => one.id === id) as (typeof vectors)[number];

describe('the sample reports', () => {
  it.each(['demo-report-good', 'demo-report-weak'])('%s passes with 100 and the published figures', (id) => {
    const sample = sampleOf(id);
    const { content } = sample;
    const { stats } = vector(`lint-${id}`).expected as { stats: Record<string, number> };

    expect(checkReport(content, contextOf(sample))).toMatchObject({
      score: 100,
      blocks: 0,
      warnings: 0,
      findings: [],
      releasable: true,
    });
    const text = readability(narrativeOf(content).map((passage) => passage.text));
    expect(countNarrativeWords(narrativeOf(content))).toBe(stats.words);
    expect(vaguePer100(content)).toBeCloseTo(stats.vaguePer100!, 3);
    expect(text.grade).toBeCloseTo(stats.grade!, 3);
    expect(text.wordsPerSentence).toBeCloseTo(stats.wordsPerSentence!, 3);
    expect(criticalShare(content)).toBeCloseTo(stats.criticalShare!, 3);
    expect(specificShare(content)).toBeCloseTo(stats.specificShare!, 3);
    const levels = content.ratings.flatMap(({ level }) => (level === null ? [] : [level]));
    expect(meanOf(levels)).toBeCloseTo(stats.meanLevel!, 3);
  });
});

const CHANGES: Record<string, (report: ReportDraft) => void> = {
  'lint-bad-three-focus-points': (r) => {
    r.focusPoints.push({ ...r.focusPoints[0]!, id: 'f3' });
  },
  'lint-bad-trait-label': (r) => {
    r.hardTruths[1]!.statement = 'You are cold and nobody will want to work with you in that team.';
  },
  'lint-bad-softened-truth': (r) => {
    r.hardTruths[0]!.statement =
      'You might perhaps have seemed a bit less interested than you possibly could have been, I guess.';
  },
  'lint-bad-accent-mentioned': (r) => {
    r.ratings[4]!.rationale = 'Your accent made it hard for me to follow some answers in the session.';
  },
  'lint-bad-all-marks-alike': (r) => {
    for (const rating of r.ratings) rating.level = 4;
  },
  'lint-bad-vague-praise': (r) => {
    for (const strength of r.strengths) {
      strength.statement =
        'Great presence, excellent communication skills and overall a very strong, polished, professional vibe.';
      strength.effect =
        'Really nice stuff, overall very good and impressive, amazing and solid things in general, okay.';
    }
    for (const note of r.questionNotes) {
      note.worked = 'Good, solid, decent answer overall, nice stuff.';
      note.change = 'Generally okay, somewhat weak, work on your presence, be more dynamic.';
    }
  },
  'lint-bad-boilerplate': () => {},
};

describe('a damaged report', () => {
  it.each(Object.keys(CHANGES))('%s trips the rules it should and no other', (id) => {
    const { input, expected } = vector(id) as unknown as {
      input: { base: string };
      expected: { rules: string[]; score: number; releasable: boolean };
    };
    const sample = sampleOf(input.base);
    const report = structuredClone(sample.content);
    CHANGES[id]!(report);
    const recent = id === 'lint-bad-boilerplate' ? [narrativeText(sample.content)] : [];

    const check = checkReport(report, contextOf(sample, recent));

    expect([...new Set(check.findings.map(({ rule }) => rule))].sort()).toEqual([...expected.rules].sort());
    expect(check).toMatchObject({ score: expected.score, releasable: expected.releasable });
  });
});

describe('the published side figures', () => {
  it('reads a short text as the vector says', () => {
    const { input, expected } = vector('readability-1') as unknown as {
      input: { text: string };
      expected: Record<string, number>;
    };
    const read = readability([input.text]);
    expect(read.grade).toBeCloseTo(expected.grade!, 3);
    expect(read).toMatchObject({ sentences: 3, words: 19, longest: 9 });
  });

  it('maps mean levels to answers as the vector says', () => {
    const { input, expected } = vector('verdict-map') as unknown as {
      input: { means: number[] };
      expected: { verdicts: number[] };
    };
    expect(input.means.map(verdictForMean)).toEqual(expected.verdicts);
  });
});

describe('letting a block through', () => {
  const sample = sampleReports.weak;
  const withRota = (overrides: ReportDraft['overrides'], text = 'He disabled the shared rota at 15:05.') => {
    const report = structuredClone(sample.content);
    report.hardTruths[1]!.behaviour = text;
    report.overrides = overrides;
    return checkReport(report, contextOf(sample));
  };
  const override = {
    rule: 'T02',
    path: 'hardTruths.1.behaviour',
    match: 'disabled',
    reason: 'The rota was disabled, not a person.',
  };

  it('costs nothing and stays visible with its reason', () => {
    expect(withRota([])).toMatchObject({ blocks: 1, score: 80, releasable: false });
    const check = withRota([override]);
    expect(check).toMatchObject({ blocks: 0, score: 100, releasable: true });
    expect(check.findings).toMatchObject([{ rule: 'T02', letThrough: override.reason }]);
  });

  it('covers one word only: another protected word in the same field still blocks', () => {
    const check = withRota(
      [override],
      'He disabled the shared rota, and his accent got in the way at 15:05.',
    );
    expect(check).toMatchObject({ blocks: 1, releasable: false });
  });

  it('is not possible for rules that have no exception', () => {
    const report = structuredClone(sample.content);
    report.standardsNote = '';
    report.overrides = [
      { rule: 'T05', path: 'standardsNote', match: '', reason: 'There was no time for it.' },
    ];
    expect(checkReport(report, contextOf(sample)).releasable).toBe(false);
  });
});

it('scores what is written apart from what is still to write', () => {
  const report = structuredClone(sampleReports.weak.content);
  report.twoVoices = { politeEmail: '', behindTheDoor: '' };
  report.practicePlan = [];
  const check = checkReport(report, contextOf(sampleReports.weak));
  expect(check.score).toBeLessThan(76);
  expect(check.writtenScore).toBe(100);
});

it('never scores below nothing', () => {
  expect(
    tally(Array.from({ length: 9 }, () => ({ rule: 'X', level: 'block', title: '', message: '', path: '' })))
      .score,
  ).toBe(0);
});
