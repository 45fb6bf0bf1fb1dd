import { COMMITMENT_STATE_LABEL, type CommitmentState } from '@app/shared/progress/commitment-state';
import { formatDate } from '../../ui/format-time.ts';
import type { Drill, FollowUpLine, Task } from './use-commitments.ts';

export const isDone = ({ done, repetitions }: Pick<Drill, 'done' | 'repetitions'>) => done >= repetitions;

/** `today`, `tomorrow`, else the day; of one that has passed `was due Fri 20 Mar`. */
export function dueWords(dueOn: string, today: Temporal.PlainDate): string {
  const days = today.until(dueOn, { largestUnit: 'days' }).days;
  if (days < 0) return `was due ${formatDate(dueOn, today)}`;
  if (days === 0) return 'due today';
  return days === 1 ? 'due tomorrow' : `by ${formatDate(dueOn, today)}`;
}

/** How often, and how much of it is done: `2 of 3 done`. */
export function countWords({ done, repetitions }: Pick<Drill, 'done' | 'repetitions'>): string {
  if (repetitions === 1) return done > 0 ? 'Done' : 'Not done yet';
  return `${done} of ${repetitions} done`;
}

type Judged = {
  state: CommitmentState;
  judgedAt: string | null;
  droppedAt: string | null;
  /** By a coach, in a retest. */
  judged: { line: string } | null;
};

/** The state, and by whose word it is so: a candidate's own never makes anything fixed. */
export function stateWords(
  { state, judgedAt, droppedAt, judged }: Judged,
  dayOf: (moment: string) => string,
) {
  if (droppedAt) return { label: 'Dropped', by: `on ${dayOf(droppedAt)}` };
  const label = COMMITMENT_STATE_LABEL[state];
  if (!judgedAt) return { label, by: 'not looked at yet' };
  const by = judged ? 'a coach said so in a retest' : 'by your own word';
  return { label, by: `${by}, ${dayOf(judgedAt)}` };
}

type Step = Pick<FollowUpLine, 'bookingId' | 'step'>;
type Waiting = { task: Task; drill: Drill };

/** Drills that are still to do before their follow-up, of tasks that are open, the one due first on top. */
export function drillsToDo(tasks: readonly Task[], followUps: readonly Step[]): Waiting[] {
  return tasks
    .filter((task) => isOpen(task) && !isFollowedUp(task, followUps))
    .flatMap((task) => task.drills.filter((drill) => !isDone(drill)).map((drill) => ({ task, drill })))
    .sort((a, b) => a.drill.dueOn.localeCompare(b.drill.dueOn));
}

/** Whether the candidate has said what came of it: its drills have run their course. */
export const isFollowedUp = ({ bookingId }: Pick<Task, 'bookingId'>, followUps: readonly Step[]) =>
  followUps.some(
    (one) => one.bookingId === bookingId && (one.step === 'answered' || one.step === 'commented'),
  );

/** Neither dropped nor fixed. */
export const isOpen = ({ droppedAt, state }: Pick<Task, 'droppedAt' | 'state'>) =>
  droppedAt === null && state !== 'fixed';
