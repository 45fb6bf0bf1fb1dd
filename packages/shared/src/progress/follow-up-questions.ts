import type { ReportDraft } from '../reports/report.schema.ts';
import type { FollowUpAnswer, PracticeDone } from './follow-up.schema.ts';

type Asked = {
  focusPoints: { focusPoint: string; title: string; cue: string }[];
  /** `done` of `repetitions`: what was ticked off, zero where nothing was taken on. */
  practice: { item: string; task: string; repetitions: number; done: number }[];
};
type Task = { focusPoint: string; title: string; cue: string; droppedAt: unknown };
type Drill = { focusPoint: string; item: string; task: string; repetitions: number; done: number };

/**
 * What a follow-up asks about: the tasks that were taken on and not dropped, with their drills; or what the
 * report gave to do, when nothing was taken on (feedback.md 2.2, followUp).
 */
export function followUpQuestions(
  { focusPoints, practicePlan }: Pick<ReportDraft, 'focusPoints' | 'practicePlan'>,
  tasks: readonly Task[],
  drills: readonly Drill[],
): Asked {
  if (tasks.length === 0)
    return {
      focusPoints: focusPoints.map(({ id, title, cue }) => ({ focusPoint: id, title, cue })),
      practice: practicePlan.map(({ id, task, repetitions }) => ({ item: id, task, repetitions, done: 0 })),
    };
  const kept = tasks.filter(({ droppedAt }) => !droppedAt);
  return {
    focusPoints: kept.map(({ focusPoint, title, cue }) => ({ focusPoint, title, cue })),
    practice: drills
      .filter((drill) => kept.some(({ focusPoint }) => focusPoint === drill.focusPoint))
      .map(({ item, task, repetitions, done }) => ({ item, task, repetitions, done })),
  };
}

/** Whether an answer says something about each thing that was asked, once, and about nothing else. */
export function isWholeAnswer(
  asked: Asked,
  answer: { [Part in 'practice' | 'focusPoints']: readonly Partial<FollowUpAnswer[Part][number]>[] },
): boolean {
  return (
    sameOnes(
      asked.practice.map(({ item }) => item),
      answer.practice.map(({ item }) => item),
    ) &&
    sameOnes(
      asked.focusPoints.map(({ focusPoint }) => focusPoint),
      answer.focusPoints.map(({ focusPoint }) => focusPoint),
    )
  );
}

function sameOnes(asked: readonly string[], said: readonly (string | undefined)[]): boolean {
  return asked.length === said.length && asked.every((one) => said.includes(one));
}

/** What the ticks already say about a drill, before anybody is asked. */
export function doneByTicks({ done, repetitions }: { done: number; repetitions: number }): PracticeDone {
  if (done >= repetitions) return 'yes';
  return done > 0 ? 'partly' : 'no';
}
