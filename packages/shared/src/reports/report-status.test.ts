import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORT_STATUSES, type ReportAct, statusAfter } from './report-status.ts';

const acts: ReportAct[] = ['save', 'submit', 'release', 'amend'];

describe('statusAfter', () => {
  it('leads from the first word to the candidate', () => {
    expect(statusAfter('draft', 'save')).toBe('draft');
    expect(statusAfter('draft', 'submit')).toBe('submitted');
    expect(statusAfter('submitted', 'release')).toBe('released');
    expect(statusAfter('released', 'amend')).toBe('released');
  });

  it.each([
    ['draft', 'release'],
    ['draft', 'amend'],
    ['submitted', 'save'],
    ['submitted', 'amend'],
    ['released', 'save'],
    ['released', 'submit'],
  ] as const)('a %s report refuses to %s', (status, act) => {
    expect(statusAfter(status, act)).toBeUndefined();
  });

  it('never goes back, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REPORT_STATUSES), fc.array(fc.constantFrom(...acts)), (from, tried) => {
        let status = from;
        for (const act of tried) {
          const next = statusAfter(status, act) ?? status;
          expect(REPORT_STATUSES.indexOf(next)).toBeGreaterThanOrEqual(REPORT_STATUSES.indexOf(status));
          status = next;
        }
      }),
    );
  });
});
