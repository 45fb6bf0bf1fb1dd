import type { PlannedCommitment } from './practice-days.ts';

/** What an amended report means for a task: it is new in it, worded anew, or no longer there. */
export type ChangeKind = 'added' | 'changed' | 'removed';

/** A task as it was taken on. */
type Taken = Pick<PlannedCommitment, 'focusPoint' | 'title' | 'cue' | 'measure'> & {
  drills: readonly Omit<PlannedCommitment['drills'][number], 'dueOn'>[];
};

export type CommitmentChange = { focusPoint: string } & (
  | { kind: 'added' | 'changed'; offered: PlannedCommitment }
  | { kind: 'removed'; offered: null }
);

/**
 * How a report as it stands now differs from what was taken on from it. A day is no difference: its candidate
 * may have chosen another.
 */
export function commitmentChanges(
  taken: readonly Taken[],
  planned: readonly PlannedCommitment[],
): CommitmentChange[] {
  const ofNow = planned.flatMap((offered): CommitmentChange[] => {
    const { focusPoint } = offered;
    const known = taken.find((task) => task.focusPoint === focusPoint);
    if (!known) return [{ focusPoint, kind: 'added', offered }];
    return wordingOf(known) === wordingOf(offered) ? [] : [{ focusPoint, kind: 'changed', offered }];
  });
  const gone = taken.filter(
    ({ focusPoint }) => !planned.some((offered) => offered.focusPoint === focusPoint),
  );
  return [
    ...ofNow,
    ...gone.map(({ focusPoint }) => ({ focusPoint, kind: 'removed' as const, offered: null })),
  ];
}

/** Whether a change is the one that was offered before. */
export const isSameOffer = (offered: PlannedCommitment | null, before: PlannedCommitment | null): boolean =>
  offered === null || before === null ? offered === before : wordingOf(offered) === wordingOf(before);

const wordingOf = ({ title, cue, measure, drills }: Taken): string =>
  JSON.stringify([
    ...[title, cue, measure],
    ...drills
      .map(({ id, task, how, repetitions, doneWhen }) => [id, task, how, repetitions, doneWhen])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  ]);
