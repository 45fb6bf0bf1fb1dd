import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReleased, REPORT_STATUSES, type ReportAct, statusAfter } from './report-status.ts';

const acts: ReportAct[] = ['submit', 'release', 'acknowledge', 'amend', 'withdraw'];

describe('statusAfter', () => {
  it('leads from the first word to the acknowledgement', () => {
    expect(statusAfter('draft', 'submit')).toBe('submitted');
    expect(statusAfter('submitted', 'release')).toBe('released');
    expect(statusAfter('released', 'acknowledge')).toBe('acknowledged');
  });

  it.each([
    ['draft', 'release'],
    ['draft', 'acknowledge'],
    ['released', 'submit'],
    ['submitted', 'amend'],
    ['withdrawn', 'amend'],
  ] as const)('a %s report refuses to %s', (status, act) => {
    expect(statusAfter(status, act)).toBeUndefined();
  });

  it('never takes a report back from its candidate, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REPORT_STATUSES), fc.array(fc.constantFrom(...acts)), (from, tried) => {
        let status = from;
        for (const act of tried) {
          const next = statusAfter(status, act) ?? status;
          if (isReleased(status)) expect(isReleased(next)).toBe(true);
          status = next;
        }
      }),
    );
  });
});
