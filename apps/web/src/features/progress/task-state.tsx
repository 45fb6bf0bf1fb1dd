import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { stateWords } from './commitment-words.ts';
import styles from './task-state.module.css';
import type { Task } from './use-commitments.ts';

const RING =
  'M16 3.5C9 2 3 7 3.2 13.2 3.5 19 8 23 13.5 22.8 19 22.5 23 18 22.800 12.500 22.6 7.5 18.5 3.8 13 3.6';
const HALF = 'M13 4v18.500A9.500 9.500 0 0 1 13 4z';
const TICK = 'M4 14.5c2.5 1.8 4.2 4 5.6 7C12 14 16.5 7.500 23 3.500';

/** How a task stands and by whose word: a tick only where somebody else has seen it. */
export function TaskState({ task }: { task: Pick<Task, 'state' | 'judgedAt' | 'judged' | 'droppedAt'> }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(3600);
  const { label, by } = stateWords(task, (moment) => formatDay(moment, timeZone, now));
  return (
    <p className={styles.state}>
      <svg viewBox="0 0 26 26" aria-hidden="true">
        {task.state === 'fixed' ? <path d={TICK} /> : <path d={RING} />}
        {task.state === 'improving' && <path d={HALF} className={styles.half} />}
      </svg>
      <span>
        {label}
        <small>{by}</small>
        {task.judged && !task.droppedAt && (
          <small className={styles.line}>
            “{task.judged.line}” <Link to={paths.report(task.judged.retestId)}>The retest</Link>
          </small>
        )}
      </span>
    </p>
  );
}
