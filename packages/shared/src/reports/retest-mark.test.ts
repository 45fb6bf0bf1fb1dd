import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratedDimensions } from '../rubrics/rubric.ts';
import { shippedRubricsFor } from '../rubrics/shipped-rubrics.ts';
import { prefillReport } from './prefill-report.ts';
import { checkReport } from './quality-rules.ts';
import { emptyDraft, type ReportDraft } from './report.schema.ts';
import { neededParts, partState } from './report-parts.ts';
import { RETEST_MARKS, retestSummary, withHeldTasks } from './retest-mark.ts';

const rubrics = shippedRubricsFor('behavioural');
const context = {
  dimensions: ratedDimensions(rubrics),
  actualMinutes: 20,
  today: Temporal.PlainDate.from('2026-03-12'),
  recentReports: [],
};
const task = {
  focusPoint: 'f1',
  title: 'Ask before being asked',
  cue: 'When I sit down',
  measure: '2 in 10',
};
const fresh = prefillReport({
  rubrics,
  sessionType: 'behavioural',
  brief: null,
  markers: [],
  notes: '02:10 asked twice before I did',
  talk: null,
  retest: [task],
});
const written: ReportDraft = {
  ...fresh,
  retest: [
    { ...fresh.retest[0]!, mark: 'fixed', line: 'Asked twice before I had asked once.', evidence: ['e1'] },
  ],
};

describe('the report of a retest', () => {
  it('begins with the tasks and no level to give', () => {
    expect(fresh.retest).toEqual([
      expect.objectContaining({ id: 'f1', title: task.title, mark: null, line: '' }),
    ]);
    expect(fresh.ratings).toEqual([]);
    expect(neededParts(fresh)).toEqual(['retest']);
    expect(checkReport(fresh, context).releasable).toBe(false);
  });

  it('is ready with a mark, a line and a moment for each task, and nothing else', () => {
    const check = checkReport(written, context);
    expect(check.findings).toEqual([]);
    expect(partState('retest', written, check.findings).state).toBe('done');
  });

  it.each([
    ['no mark', { mark: null }, 'E01'],
    ['three words', { line: 'Better than before' }, 'E01'],
    ['no moment', { evidence: [] }, 'E02'],
    ['a moment that is gone', { evidence: ['e9'] }, 'E02'],
    ['an insult', { line: 'You are stupid, and it has not changed at all.' }, 'T01'],
  ])('is not with %s', (_what, change, rule) => {
    const check = checkReport({ ...written, retest: [{ ...written.retest[0]!, ...change }] }, context);
    expect(check.releasable).toBe(false);
    expect(check.findings.map((finding) => finding.rule)).toContain(rule);
  });
});

describe('withHeldTasks', () => {
  it('never lets a whole report pass for a retest', () => {
    expect(withHeldTasks(written, []).retest).toEqual([]);
  });

  it('keeps the marks of exactly the tasks that were held, in their words', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('f1', 'f2', 'f3')),
        fc.uniqueArray(fc.constantFrom('f1', 'f2', 'f4')),
        (held, given) => {
          const draft = {
            ...emptyDraft(),
            retest: given.map((id) => ({ ...written.retest[0]!, id, title: 'mine' })),
          };
          const { retest } = withHeldTasks(
            draft,
            held.map((focusPoint) => ({ ...task, focusPoint })),
          );
          expect(retest.map(({ id }) => id)).toEqual(held);
          for (const { id, title, mark } of retest) {
            expect(title).toBe(task.title);
            expect(mark).toBe(given.includes(id as never) ? 'fixed' : null);
          }
        },
      ),
    );
  });
});

it('sums a retest up without what nobody was told', () => {
  expect(retestSummary(['still_there', 'fixed', null, 'fixed'])).toBe('2 fixed, 1 still there');
  expect(retestSummary(RETEST_MARKS)).toBe('1 fixed, 1 improving, 1 still there');
});
