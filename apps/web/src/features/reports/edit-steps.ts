import { changedFields } from '@app/shared/reports/draft-fields';
import { undoStep } from '@app/shared/reports/merge-drafts';
import type { ReportDraft } from '@app/shared/reports/report.schema';

type Step = { before: ReportDraft; after: ReportDraft; field: string | undefined; at: number };
export type Steps = { done: readonly Step[]; undone: readonly Step[] };

export const NO_STEPS: Steps = { done: [], undone: [] };
const KEPT = 200;
/** Typing in one field without a pause of this many milliseconds is one step. */
const PAUSE = 1_200;

/** The steps with one more; words typed on in the same field belong to the step before. */
export function recordStep(steps: Steps, before: ReportDraft, after: ReportDraft, at: number): Steps {
  const fields = changedFields(before, after);
  if (fields.length === 0) return steps;
  const field = fields.length === 1 ? fields[0] : undefined;
  const last = steps.done.at(-1);
  const goesOn = last && field !== undefined && last.field === field && at - last.at < PAUSE;
  const done = goesOn
    ? [...steps.done.slice(0, -1), { ...last, after, at }]
    : [...steps.done.slice(-KEPT + 1), { before, after, field, at }];
  return { done, undone: [] };
}

type Moved = { steps: Steps; draft: ReportDraft };

/** Takes the last step back, and only it: what came from another window since stays. */
export function undo({ done, undone }: Steps, current: ReportDraft): Moved | undefined {
  const step = done.at(-1);
  if (!step) return undefined;
  return {
    steps: { done: done.slice(0, -1), undone: [...undone, step] },
    draft: undoStep(current, step),
  };
}

/** Does the step again that was taken back last. */
export function redo({ done, undone }: Steps, current: ReportDraft): Moved | undefined {
  const step = undone.at(-1);
  if (!step) return undefined;
  return {
    // With the time moved out of reach, what is typed next begins a step of its own.
    steps: { done: [...done, { ...step, at: Number.NEGATIVE_INFINITY }], undone: undone.slice(0, -1) },
    draft: undoStep(current, { before: step.after, after: step.before }),
  };
}
