import { sampleReports } from '@app/shared/reports/sample-reports';
import { describe, expect, it } from 'vitest';
import {
  freeId,
  placeOfNote,
  withEvidenceToggled,
  withItem,
  withNewItem,
  withoutItem,
  withoutNote,
} from './edit-draft.ts';

const draft = sampleReports.weak.content;

describe('editing a draft', () => {
  it('changes one item and leaves the draft it came from alone', () => {
    const changed = withItem(draft, 'hardTruths', 1, { severity: 'polish' });
    expect(changed.hardTruths.map(({ severity }) => severity)).toEqual(['decisive', 'polish']);
    expect(draft.hardTruths[1]?.severity).toBe('costly');
    expect(withoutItem(draft, 'hardTruths', 0).hardTruths.map(({ id }) => id)).toEqual(['h2']);
  });

  it('gives a new item an id that no other has', () => {
    expect(freeId(draft.hardTruths, 'h')).toBe('h3');
    const gap = withoutItem(draft, 'hardTruths', 0);
    const [, second] = withNewItem(gap, 'hardTruths', {
      ...draft.hardTruths[0]!,
      id: freeId(gap.hardTruths, 'h'),
    }).hardTruths;
    expect(second?.id).toBe('h1');
  });

  it('puts a note under a claim, and takes it away again', () => {
    const target = { list: 'strengths', at: 0 } as const;
    const added = withEvidenceToggled(draft, target, 'w9');
    expect(added.strengths[0]?.evidence).toEqual(['w14', 'w9']);
    expect(withEvidenceToggled(added, target, 'w9').strengths[0]?.evidence).toEqual(['w14']);
  });

  it('takes a note out everywhere', () => {
    const without = withoutNote(draft, 'w9');
    expect(JSON.stringify(without)).not.toContain('"w9"');
    expect(without.evidence).toHaveLength(draft.evidence.length - 1);
  });

  it.each([
    ['w14', { list: 'strengths', at: 0 }, 'used here'],
    ['w14', null, 'to keep'],
    ['w6', null, 'second truth'],
    ['w7', null, 'levels'],
    ['none', null, ''],
  ] as const)('says where note %s is used', (id, target, words) => {
    expect(placeOfNote(draft, id, target)).toBe(words);
  });
});
