import { sampleReports } from '@app/shared/reports/sample-reports';
import { describe, expect, it } from 'vitest';
import { differences } from './draft-difference.ts';
import { withItem, withoutItem } from './edit-draft.ts';

const draft = sampleReports.weak.content;

describe('differences', () => {
  it('finds none between a draft and itself', () => {
    expect(differences(draft, structuredClone(draft))).toEqual([]);
  });

  it('names the part and shows both texts', () => {
    const other = withItem({ ...draft, realReason: 'Another reason.' }, 'ratings', 0, { level: 2 });
    expect(differences(draft, other)).toEqual([
      { path: 'realReason', part: 'The real reason', ours: draft.realReason, theirs: 'Another reason.' },
      { path: 'ratings.universal:interest.level', part: 'Levels', ours: '1', theirs: '2' },
    ]);
  });

  it('shows what one window removed, and nothing about what only moved up', () => {
    const found = differences(draft, withoutItem(draft, 'practicePlan', 0));
    expect(new Set(found.map(({ path }) => path.split('.')[1]))).toEqual(new Set(['p1']));
    expect(found.every(({ theirs }) => theirs === '')).toBe(true);
  });
});
