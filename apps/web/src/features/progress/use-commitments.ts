import { type RouterOutputs, trpc } from '../../trpc.ts';

type Commitments = RouterOutputs['commitments']['mine'];
export type Task = Commitments['tasks'][number];
export type Drill = Task['drills'][number];
export type TaskChange = Commitments['changes'][number];
export type FollowUpLine = Commitments['followUps'][number];
type DrillKey = Pick<Task, 'bookingId' | 'focusPoint'> & Pick<Drill, 'item'>;

/** How often to look again while a report's tasks are still being taken on, right after its acknowledgement. */
const LOOK_AGAIN_MS = 1_500;

/** What the candidate has taken on. With a booking, asks again until the tasks of that one have come. */
export function useCommitments({ awaiting, enabled = true }: { awaiting?: string; enabled?: boolean } = {}) {
  return trpc.commitments.mine.useQuery(undefined, {
    enabled,
    refetchInterval: ({ state }) =>
      awaiting && !state.data?.tasks.some(({ bookingId }) => bookingId === awaiting) ? LOOK_AGAIN_MS : false,
  });
}

/** Ticks show at once; what the server refuses is put back and said. */
export function useTick() {
  const utils = trpc.useUtils();
  return trpc.commitments.tick.useMutation({
    onMutate: async ({ done, ...key }) => {
      await utils.commitments.mine.cancel();
      utils.commitments.mine.setData(undefined, (before) => before && withDone(before, key, done));
    },
    onSettled: () => utils.commitments.mine.invalidate(),
  });
}

function withDone(before: Commitments, key: DrillKey, done: number): Commitments {
  const isIts = (task: Task) => task.bookingId === key.bookingId && task.focusPoint === key.focusPoint;
  const ticked = (drill: Drill) => (drill.item === key.item ? { ...drill, done } : drill);
  return {
    ...before,
    tasks: before.tasks.map((task) => (isIts(task) ? { ...task, drills: task.drills.map(ticked) } : task)),
  };
}
