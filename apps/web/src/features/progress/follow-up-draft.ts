import type { FocusStatus, FollowUpAnswer, PracticeDone } from '@app/shared/progress/follow-up.schema';
import { doneByTicks } from '@app/shared/progress/follow-up-questions';
import type { RouterOutputs } from '../../trpc.ts';

export type FollowUp = RouterOutputs['commitments']['followUp'];
export type Asked = NonNullable<FollowUp['asked']>;

/** What is chosen and typed so far, kept on the device until it is sent. */
export type FollowUpDraft = {
  practice: Record<string, PracticeDone>;
  statuses: Record<string, FocusStatus>;
  notes: Record<string, string>;
  usefulness: number | null;
};

/** Nothing is said yet, but what the ticks already say. */
export function emptyFollowUp({ practice }: Asked): FollowUpDraft {
  const ticked = practice.filter(({ done }) => done > 0).map((drill) => [drill.item, doneByTicks(drill)]);
  return { practice: Object.fromEntries(ticked), statuses: {}, notes: {}, usefulness: null };
}

/** What is still to say before it can be sent. */
export function leftToSay(asked: Asked, { practice, statuses, usefulness }: FollowUpDraft): string[] {
  return [
    asked.practice.some(({ item }) => !practice[item]) && 'say for each task whether you did it',
    asked.focusPoints.some(({ focusPoint }) => !statuses[focusPoint]) && 'say how each focus point stands',
    usefulness === null && 'say how useful the report was',
  ].filter((one) => one !== false);
}

/** The answer to what is asked, and to nothing that was dropped meanwhile; undefined while something is missing. */
export function toAnswer(asked: Asked, draft: FollowUpDraft): FollowUpAnswer | undefined {
  if (leftToSay(asked, draft).length > 0 || draft.usefulness === null) return undefined;
  return {
    practice: asked.practice.map(({ item }) => ({ item, done: draft.practice[item]! })),
    focusPoints: asked.focusPoints.map(({ focusPoint }) => ({
      focusPoint,
      status: draft.statuses[focusPoint]!, // nothing is left to say
      note: draft.notes[focusPoint] ?? '',
    })),
    usefulness: draft.usefulness,
  };
}
