import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { drillsToDo } from './commitment-words.ts';
import { DrillLine } from './drill-line.tsx';
import { FollowUpLine } from './follow-up-line.tsx';
import styles from './open-practice.module.css';
import { useCommitments } from './use-commitments.ts';

const NEXT = 2;

/** On the candidate's home: a follow-up to answer, the drills that are next, and the way to all of it. */
export function OpenPractice() {
  const { timeZone } = useSignedInUser();
  const today = useNow(3600).toZonedDateTimeISO(timeZone).toPlainDate();
  const { data } = useCommitments();
  if (!data) return null;
  const toAnswer = data.followUps.filter(({ step }) => step === 'open');
  const next = drillsToDo(data.tasks, data.followUps).slice(0, NEXT);
  const changed = data.changes.length;
  if (toAnswer.length + next.length + changed === 0) return null;
  return (
    <section className={styles.practice} aria-labelledby="practice-title">
      <h2 id="practice-title">What you took on</h2>
      {toAnswer.map((followUp) => (
        <FollowUpLine key={followUp.bookingId} followUp={followUp} />
      ))}
      {changed > 0 && (
        <p>
          {changed === 1
            ? 'A coach has changed a task of yours.'
            : `Coaches have changed ${changed} of your tasks.`}{' '}
          <Link to={paths.practice()}>See what is new</Link>
        </p>
      )}
      <ul>
        {next.map(({ task, drill }) => (
          <DrillLine key={`${task.bookingId}:${drill.item}`} {...{ task, drill, today }} brief />
        ))}
      </ul>
      <p>
        <Link to={paths.practice()}>All of it, and how each focus point stands</Link>
      </p>
    </section>
  );
}
