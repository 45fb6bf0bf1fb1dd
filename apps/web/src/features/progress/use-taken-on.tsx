import { now } from '../../lib/clock.ts';
import type { TakenOn } from '../reports/focus-section.tsx';
import { ChangedTask } from './changed-task.tsx';
import { FollowUpLine } from './follow-up-line.tsx';
import { TaskInReport } from './task-in-report.tsx';
import { useCommitments } from './use-commitments.ts';

/** How long after the acknowledgement its tasks are waited for; a report from before there were any has none. */
const WAITS_MINUTES = 2;

type Report = { bookingId: string; acknowledgement: { acknowledgedAt: string } | null };

/** What was taken on from this report, once it is acknowledged. */
export function useTakenOn({ bookingId, acknowledgement }: Report): TakenOn | undefined {
  const isRecent =
    acknowledgement !== null &&
    now().since(acknowledgement.acknowledgedAt, { largestUnit: 'minutes' }).minutes < WAITS_MINUTES;
  const { data } = useCommitments({
    enabled: acknowledgement !== null,
    ...(isRecent && { awaiting: bookingId }),
  });
  const tasks = data?.tasks.filter((task) => task.bookingId === bookingId) ?? [];
  if (tasks.length === 0) return undefined;
  const changes = data?.changes.filter((change) => change.bookingId === bookingId) ?? [];
  const followUp = data?.followUps.find((one) => one.bookingId === bookingId);
  return {
    task(focusPoint) {
      const task = tasks.find((one) => one.focusPoint === focusPoint);
      const change = changes.find((one) => one.focusPoint === focusPoint);
      if (!task && !change) return undefined;
      return (
        <>
          {change && <ChangedTask change={change} task={task} />}
          {task && <TaskInReport task={task} />}
        </>
      );
    },
    followUp: followUp && <FollowUpLine followUp={followUp} />,
  };
}
