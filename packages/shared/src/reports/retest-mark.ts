/** What a coach says of a task at a retest (product.md, fix-it loop): nothing else is scored. */
export const RETEST_MARKS = ['fixed', 'improving', 'still_there'] as const;
export type RetestMark = (typeof RETEST_MARKS)[number];

export const RETEST_MARK_LABEL: Record<RetestMark, string> = {
  fixed: 'Fixed',
  improving: 'Improving',
  still_there: 'Still there',
};

/** Whether a report is that of a retest: it then has tasks and no verdict, levels or truths. */
export const isRetestReport = ({ retest }: { retest: readonly unknown[] }): boolean => retest.length > 0;

type Task = { focusPoint: string; title: string; cue: string; measure: string };
type Marked = { id: string; mark: RetestMark | null; line: string; evidence: string[] };

/**
 * A draft's marks on exactly the tasks that were held: whoever writes can neither add a task, nor leave one
 * out, nor turn a whole report into a retest, nor give a level in one.
 */
export function withHeldTasks<Draft extends { retest: Marked[]; ratings: unknown[] }>(
  draft: Draft,
  held: readonly Task[],
) {
  const retest = held.map(({ focusPoint, ...task }) => {
    const given = draft.retest.find(({ id }) => id === focusPoint);
    return {
      ...{ id: focusPoint, ...task },
      ...{ mark: given?.mark ?? null, line: given?.line ?? '', evidence: given?.evidence ?? [] },
    };
  });
  return { ...draft, retest, ratings: held.length > 0 ? [] : draft.ratings };
}

/** How a retest came out, in a line: “1 fixed, 1 still there”. What nobody was told is left out. */
export function retestSummary(marks: readonly (RetestMark | null)[]): string {
  return RETEST_MARKS.flatMap((mark) => {
    const count = marks.filter((one) => one === mark).length;
    return count > 0 ? [`${count} ${RETEST_MARK_LABEL[mark].toLowerCase()}`] : [];
  }).join(', ');
}
