import { describe, expect, it } from 'vitest';
import { shippedDimensions } from '../rubrics/shipped-rubrics.ts';
import { checkContract } from './quality-contract.ts';
import { checkReport } from './quality-rules.ts';
import type { ReportDraft } from './report.schema.ts';
import { sampleReports } from './sample-reports.ts';

const sample = sampleReports.weak.content;
const withTruth = (part: Partial<ReportDraft['hardTruths'][number]>): ReportDraft => ({
  ...sample,
  hardTruths: sample.hardTruths.map((truth, at) => (at === 0 ? { ...truth, ...part } : truth)),
});
const marks = (report: ReportDraft, closed: Parameters<typeof checkContract>[1]) =>
  checkContract(report, closed).map(({ level, path }) => `${level} ${path}`);

describe('the candour contract', () => {
  it('says nothing while nothing is closed', () => {
    expect(checkContract(withTruth({ category: 'visible_nerves' }), [])).toEqual([]);
  });

  it('refuses a truth of a kind that was closed, and no other', () => {
    const report = withTruth({ category: 'grammar_register' });
    expect(marks(report, ['grammar'])).toEqual(['block hardTruths.0.category']);
    expect(marks(report, ['age', 'appearance'])).toEqual([]);
  });

  it('refuses its words in what they are told, and lets the candidate be quoted', () => {
    const told = withTruth({
      statement: 'You came across as nervous when I asked about the depot at 12:04.',
    });
    expect(marks(told, ['nerves'])).toEqual(['block hardTruths.0.statement']);
    const quoted = withTruth({
      statement: 'You said “I am nervous” at 12:04 and I stopped listening to you.',
    });
    expect(marks(quoted, ['nerves'])).toEqual([]);
  });

  it('only warns where a word stands beside the matter', () => {
    const [first, ...others] = sample.ratings;
    const report = {
      ...sample,
      ratings: [{ ...first!, rationale: 'No laugh at the second joke.' }, ...others],
    };
    expect(marks(report, ['humour'])).toContain('warning ratings.0.rationale');
  });

  it('cannot be let through', () => {
    const report = withTruth({ category: 'visible_nerves' });
    const override = { rule: 'K01', path: 'hardTruths.0.category', match: '', reason: 'It matters a lot.' };
    const check = checkReport(
      { ...report, overrides: [override] },
      {
        dimensions: shippedDimensions('general'),
        actualMinutes: 45,
        today: Temporal.PlainDate.from('2026-03-12'),
        recentReports: [],
        closedTopics: ['nerves'],
      },
    );
    expect(check.releasable).toBe(false);
  });
});
