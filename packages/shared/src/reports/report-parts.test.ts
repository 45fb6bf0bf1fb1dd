import { describe, expect, it } from 'vitest';
import { shippedDimensions } from '../rubrics/shipped-rubrics.ts';
import { checkReport } from './quality-rules.ts';
import { emptyDraft } from './report.schema.ts';
import { neededParts, partOfPath, partState, REPORT_PARTS } from './report-parts.ts';
import { sampleReports } from './sample-reports.ts';

const today = Temporal.PlainDate.from('2026-03-12');
const context = { dimensions: shippedDimensions('general'), actualMinutes: 45, today, recentReports: [] };

describe('the parts of a report', () => {
  it('are all done in a complete report', () => {
    const { content } = sampleReports.weak;
    const { findings } = checkReport(content, context);
    for (const part of REPORT_PARTS) expect(partState(part, content, findings).state).toBe('done');
  });

  it('are all to do in an empty one', () => {
    const draft = emptyDraft();
    const { findings } = checkReport(draft, context);
    for (const part of REPORT_PARTS) expect(partState(part, draft, findings).state).toBe('todo');
  });

  it('count faults apart from what is not written', () => {
    const draft = structuredClone(sampleReports.weak.content);
    draft.hardTruths[0]!.statement = 'You are cold and nobody will want to work with you in that team.';
    draft.practicePlan[0]!.dueOn = '';
    const { findings } = checkReport(draft, context);
    expect(partState('unsaid', draft, findings)).toEqual({ state: 'done', blocks: 1, warnings: 0 });
    expect(partState('practice', draft, findings)).toEqual({ state: 'begun', blocks: 0, warnings: 0 });
  });

  it('ask why they can get there only when the answer is no', () => {
    expect(neededParts(sampleReports.weak.content)).toContain('standards');
    expect(neededParts(sampleReports.good.content)).not.toContain('standards');
  });

  it('own every path a rule can name, but for the whole report and the notes', () => {
    const { findings } = checkReport(emptyDraft(), context);
    for (const { path } of findings) if (path) expect(partOfPath(path)).toBeDefined();
  });
});
