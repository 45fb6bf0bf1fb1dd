import type { RouterOutputs } from '../../trpc.ts';
import styles from './brief-at-hand.module.css';

type Tasks = NonNullable<RouterOutputs['sessions']['room']['retest']>;

/** What a retest checks, before both while they talk. */
export function TasksAtHand({ tasks }: { tasks: Tasks }) {
  return (
    <section className={styles.brief} aria-label="What is checked">
      <h2>What is checked, and nothing else</h2>
      <dl>
        {tasks.map(({ focusPoint, title, cue, measure }) => (
          <div key={focusPoint}>
            <dt>{title}</dt>
            <dd>
              {cue} <span className="quiet">{measure}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
