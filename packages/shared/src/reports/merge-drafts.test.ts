import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields } from './draft-fields.ts';
import { mergeDrafts, undoStep } from './merge-drafts.ts';
import type { ReportDraft } from './report.schema.ts';
import { sampleReports } from './sample-reports.ts';

const base = sampleReports.weak.content;
const change = (act: (draft: ReportDraft) => void): ReportDraft => {
  const draft = structuredClone(base);
  act(draft);
  return draft;
};

describe('mergeDrafts', () => {
  it('takes each field from the side that changed it', () => {
    const ours = change((draft) => {
      draft.realReason = 'Ours.';
      draft.hardTruths[0]!.impact = 'Ours too.';
    });
    const theirs = change((draft) => {
      draft.standardsNote = 'Theirs.';
      draft.hardTruths[0]!.statement = 'Theirs too.';
      draft.ratings[2]!.level = 4;
    });
    const { merged, conflicts } = mergeDrafts(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(merged).toMatchObject({ realReason: 'Ours.', standardsNote: 'Theirs.' });
    expect(merged.hardTruths[0]).toMatchObject({ impact: 'Ours too.', statement: 'Theirs too.' });
    expect(merged.ratings[2]?.level).toBe(4);
  });

  it('asks where both changed one field, and keeps the side that was chosen', () => {
    const ours = change((draft) => {
      draft.hardTruths[0]!.statement = 'Ours.';
    });
    const theirs = change((draft) => {
      draft.hardTruths[0]!.statement = 'Theirs.';
    });
    const { merged, conflicts } = mergeDrafts(base, ours, theirs);
    const path = `hardTruths.${base.hardTruths[0]!.id}.statement`;
    expect(conflicts).toEqual([{ path, ours: 'Ours.', theirs: 'Theirs.' }]);
    expect(merged.hardTruths[0]?.statement).toBe('Ours.');
    const chosen = mergeDrafts(base, ours, theirs, new Map([[path, 'theirs']]));
    expect(chosen.merged.hardTruths[0]?.statement).toBe('Theirs.');
  });

  it('keeps what both added, even under the same name, with the pointers to it', () => {
    const note = (text: string) => ({
      id: 'e900',
      atSec: 60,
      kind: 'quote' as const,
      speaker: 'candidate' as const,
      text,
    });
    const ours = change((draft) => {
      draft.evidence.push(note('Ours'));
      draft.hardTruths[0]!.evidence.push('e900');
    });
    const theirs = change((draft) => void draft.evidence.push(note('Theirs')));
    const { merged, conflicts } = mergeDrafts(base, ours, theirs);
    expect(conflicts).toEqual([]);
    const mine = merged.evidence.find(({ text }) => text === 'Ours')!;
    expect(merged.evidence.find(({ text }) => text === 'Theirs')?.id).toBe('e900');
    expect(merged.hardTruths[0]?.evidence).toContain(mine.id);
    expect(merged.hardTruths[0]?.evidence).not.toContain('e900');
  });

  it('takes out what one side removed, unless the other wrote in it', () => {
    const without = change((draft) => void draft.strengths.splice(0, 1));
    const elsewhere = change((draft) => {
      draft.realReason = 'Theirs.';
    });
    expect(mergeDrafts(base, without, elsewhere).merged.strengths).toHaveLength(base.strengths.length - 1);
    const edited = change((draft) => {
      draft.strengths[0]!.effect = 'Written meanwhile.';
    });
    const effects = mergeDrafts(base, without, edited).merged.strengths.map(({ effect }) => effect);
    expect(effects).toContain('Written meanwhile.');
  });

  it('adds up notes that were picked on both sides', () => {
    const [first, , third] = base.evidence.map(({ id }) => id);
    const cite = (ids: string[]) =>
      change((draft) => {
        draft.strengths[0]!.evidence = ids;
      });
    const from = cite([first!]);
    const merged = mergeDrafts(from, cite([first!, 'e2']), cite([third!])).merged;
    expect(merged.strengths[0]?.evidence).toEqual([third, 'e2']);
  });

  const edit = fc.record({
    reason: fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
    level: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    removes: fc.boolean(),
  });
  const apply = ({
    reason,
    level,
    removes,
  }: {
    reason?: string | undefined;
    level?: number | undefined;
    removes: boolean;
  }) =>
    change((draft) => {
      if (reason !== undefined) draft.realReason = reason;
      if (level !== undefined) draft.ratings[0]!.level = level;
      if (removes) draft.questionNotes.splice(0, 1);
    });

  it('loses nothing and invents nothing, whoever merges', () => {
    fc.assert(
      fc.property(edit, edit, (one, two) => {
        const [ours, theirs] = [apply(one), apply(two)];
        expect(mergeDrafts(base, ours, base).merged).toEqual(ours);
        expect(mergeDrafts(base, base, theirs).merged).toEqual(theirs);
        const left = mergeDrafts(base, ours, theirs);
        const right = mergeDrafts(base, theirs, ours);
        expect(left.conflicts.map(({ path }) => path)).toEqual(right.conflicts.map(({ path }) => path));
        if (left.conflicts.length === 0) expect(changedFields(left.merged, right.merged)).toEqual([]);
      }),
    );
  });
});

describe('undoStep', () => {
  it('takes back one step and leaves what came after it', () => {
    const after = change((draft) => {
      draft.realReason = 'A step.';
    });
    const current = { ...after, standardsNote: 'From the other window.' };
    expect(undoStep(current, { before: base, after })).toEqual({
      ...base,
      standardsNote: current.standardsNote,
    });
  });

  it('brings back what was removed', () => {
    const after = change((draft) => void draft.hardTruths.splice(0, 1));
    expect(undoStep(after, { before: base, after }).hardTruths).toEqual(base.hardTruths);
  });
});
