import { paths } from '../../paths.ts';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { ChangedTask } from './changed-task.tsx';
import { drillsToDo, dueWords, isFollowedUp, isOpen } from './commitment-words.ts';
import styles from './commitments-record.module.css';
import { DrillLine } from './drill-line.tsx';
import { DroppedTask, DropTask } from './drop-task.tsx';
import { FollowUpLine } from './follow-up-line.tsx';
import { Fine, RecordSection } from './record-section.tsx';
import { TaskState } from './task-state.tsx';
import type { Drill, FollowUpLine as Line, Task, TaskChange } from './use-commitments.ts';
import type { Shown } from './use-shown-sessions.ts';

/** Reports whose tasks stand open on the page; those of earlier ones are folded away. */
const LATEST = 2;

type Props = Pick<Shown, 'timeZone' | 'now'> & {
  tasks: readonly Task[];
  followUps: readonly Line[];
  changes: readonly TaskChange[];
};

/** What the candidate has taken on from their reports: how each stands, by whose word, and what is next. */
export function CommitmentsRecord({ tasks, followUps, changes, timeZone, now }: Props) {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const latest = [...new Set(tasks.map(({ bookingId }) => bookingId))].slice(0, LATEST);
  const current = tasks.filter((task) => latest.includes(task.bookingId) && isOpen(task));
  const others = tasks.filter((task) => !current.includes(task));
  const [next] = drillsToDo(current, followUps);
  const lines = followUps.filter(({ bookingId }) => latest.includes(bookingId));
  const lineOf = (isOpenOne: boolean) =>
    lines
      .filter(({ step }) => (step === 'open') === isOpenOne)
      .map((followUp) => <FollowUpLine key={followUp.bookingId} followUp={followUp} />);
  const aside = next
    ? `next: ${next.drill.task.replace(/\.$/, '')}, ${dueWords(next.drill.dueOn, today)}`
    : undefined;
  return (
    <RecordSection id="practice" title="What you took on" {...(aside && { aside })}>
      {current.length === 0 && (
        <Fine>Nothing is open. What your next report gives you to do stands here.</Fine>
      )}
      {lineOf(true)}
      {changes.map((change) => (
        <ChangedTask
          key={`${change.bookingId}:${change.focusPoint}`}
          change={change}
          task={tasks.find((task) => isOf(task, change))}
        />
      ))}
      <div className={styles.list}>
        {current.map((task) => (
          <OpenTask
            key={`${task.bookingId}:${task.focusPoint}`}
            task={task}
            drills={isFollowedUp(task, followUps) ? [] : task.drills}
            today={today}
          />
        ))}
      </div>
      {lineOf(false)}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>What became of the others</summary>
          <ul>
            {others.map((task) => (
              <li key={`${task.bookingId}:${task.focusPoint}`}>
                <TaskState task={task} />
                <div>
                  <h3>{task.title}</h3>
                  <p>
                    <Link to={paths.report(task.bookingId)}>
                      {task.coachName}, {formatDay(task.startsAt, timeZone, now)}
                    </Link>
                  </p>
                  {task.droppedAt && <DroppedTask task={task} />}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </RecordSection>
  );
}

const isOf = (task: Task, change: TaskChange) =>
  task.bookingId === change.bookingId && task.focusPoint === change.focusPoint;

type OpenProps = { task: Task; drills: readonly Drill[]; today: Temporal.PlainDate };

function OpenTask({ task, drills, today }: OpenProps) {
  return (
    <article className={styles.task}>
      <TaskState task={task} />
      <div className={styles.body}>
        <h3>{task.title}</h3>
        <p className={styles.cue}>
          <span className="mark">{task.cue}</span>
        </p>
        {task.measure && <p className={styles.measure}>The goal: {task.measure}</p>}
        <ul>
          {drills.map((drill) => (
            <DrillLine key={drill.item} task={task} drill={drill} today={today} />
          ))}
        </ul>
        <p className={styles.foot}>
          <Link to={paths.report(task.bookingId)}>The report of {task.coachName}</Link>
          <DropTask task={task} />
        </p>
      </div>
    </article>
  );
}
