import { emptyDraft, type ReportDraft } from '@app/shared/reports/report.schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_STEPS, recordStep, redo, type Steps, undo } from './edit-steps.ts';

/** Drafts that follow each other, each at its time. */
function write(...drafts: [ReportDraft, number][]): { steps: Steps; draft: ReportDraft } {
  let draft = emptyDraft();
  let steps = NO_STEPS;
  for (const [after, at] of drafts) {
    steps = recordStep(steps, draft, after, at);
    draft = after;
  }
  return { steps, draft };
}
const say = (realReason: string, standardsNote = '') => ({ ...emptyDraft(), realReason, standardsNote });

describe('steps', () => {
  it('takes words that were typed in one go for one step', () => {
    const { steps, draft } = write([say('a'), 0], [say('ab'), 300], [say('abc'), 600]);
    expect(undo(steps, draft)?.draft.realReason).toBe('');
  });

  it('begins a new one after a pause, and in another field', () => {
    const { steps, draft } = write([say('a'), 0], [say('ab'), 5_000], [say('ab', 'n'), 5_100]);
    const first = undo(steps, draft)!;
    expect(first.draft).toMatchObject({ realReason: 'ab', standardsNote: '' });
    const second = undo(first.steps, first.draft)!;
    expect(second.draft.realReason).toBe('a');
    const again = redo(second.steps, second.draft)!;
    expect(again.draft.realReason).toBe('ab');
  });

  it('leaves alone what another window wrote since', () => {
    const { steps, draft } = write([say('ours'), 0]);
    const merged = { ...draft, standardsNote: 'theirs' };
    expect(undo(steps, merged)?.draft).toMatchObject({ realReason: '', standardsNote: 'theirs' });
  });

  it('forgets what was taken back once something new is written', () => {
    const { steps, draft } = write([say('a'), 0], [say('a', 'b'), 5_000]);
    const back = undo(steps, draft)!;
    const after = say('a', 'c');
    expect(redo(recordStep(back.steps, back.draft, after, 9_000), after)).toBeUndefined();
  });

  it('goes all the way back and forth', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }))), (texts) => {
        const written = write(...texts.map(([a, b], at): [ReportDraft, number] => [say(a, b), at * 10_000]));
        let { steps, draft } = written;
        for (let back = undo(steps, draft); back; back = undo(steps, draft)) ({ steps, draft } = back);
        expect(draft).toEqual(emptyDraft());
        for (let on = redo(steps, draft); on; on = redo(steps, draft)) ({ steps, draft } = on);
        expect(draft).toEqual(written.draft);
      }),
    );
  });
});
