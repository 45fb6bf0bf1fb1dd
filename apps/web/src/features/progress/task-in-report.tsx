import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { DrillLine } from './drill-line.tsx';
import { DroppedTask, DropTask } from './drop-task.tsx';
import styles from './task-in-report.module.css';
import { TaskState } from './task-state.tsx';
import type { Task } from './use-commitments.ts';

/** Below a focus point of a report, once it was taken on: how it stands, its drills, and the way out. */
export function TaskInReport({ task }: { task: Task }) {
  const { timeZone } = useSignedInUser();
  const today = useNow(3600).toZonedDateTimeISO(timeZone).toPlainDate();
  return (
    <div className={styles.task}>
      <div className={styles.state}>
        <TaskState task={task} />
        {!task.droppedAt && <DropTask task={task} />}
      </div>
      {task.droppedAt ? (
        <DroppedTask task={task} />
      ) : (
        <ul>
          {task.drills.map((drill) => (
            <DrillLine key={drill.item} task={task} drill={drill} today={today} />
          ))}
        </ul>
      )}
    </div>
  );
}
