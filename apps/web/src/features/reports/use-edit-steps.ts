import type { ReportDraft } from '@app/shared/reports/report.schema';
import { useRef, useState } from 'react';
import { NO_STEPS, recordStep, redo, type Steps, undo } from './edit-steps.ts';
import type { Editor } from './editor-context.ts';

/** Edits that can be taken back and done again. */
export function useEditSteps(draft: ReportDraft, apply: Editor['edit']) {
  const latest = useRef(draft);
  latest.current = draft;
  const steps = useRef<Steps>(NO_STEPS);
  const [can, setCan] = useState({ undo: false, redo: false });

  const keep = (next: Steps) => {
    steps.current = next;
    setCan({ undo: next.done.length > 0, redo: next.undone.length > 0 });
  };
  const edit: Editor['edit'] = (change) => {
    const before = latest.current;
    const after = change(before);
    latest.current = after; // several edits in one go build on each other
    keep(recordStep(steps.current, before, after, performance.now()));
    apply(change);
  };
  const move = (act: typeof undo) => () => {
    const moved = act(steps.current, latest.current);
    if (!moved) return;
    latest.current = moved.draft;
    keep(moved.steps);
    apply(() => moved.draft);
  };
  return { edit, undo: move(undo), redo: move(redo), can };
}
