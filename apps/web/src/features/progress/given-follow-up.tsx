import { FOCUS_STATUS_LABEL, PRACTICE_DONE_LABEL } from '@app/shared/progress/follow-up.schema';
import type { RouterOutputs } from '../../trpc.ts';
import styles from './given-follow-up.module.css';

type Given = Pick<RouterOutputs['commitments']['followUpOfCoach'], 'practice' | 'focusPoints' | 'comment'>;
type Props = {
  given: Given;
  /** Whose comment it is, for the one who reads: `You`, or the coach's name. */
  commentBy: string;
};

/** A follow-up as it was answered: how each point stands in the candidate's own view, and what was practised. */
export function GivenFollowUp({ given: { practice, focusPoints, comment }, commentBy }: Props) {
  return (
    <div className={styles.given}>
      <ul className={styles.points}>
        {focusPoints.map(({ focusPoint, title, status, note }) => (
          <li key={focusPoint}>
            <b>{FOCUS_STATUS_LABEL[status]}</b>
            <div>
              <p className={styles.title}>{title}</p>
              {note && <blockquote>{note}</blockquote>}
            </div>
          </li>
        ))}
      </ul>
      {practice.length > 0 && (
        <>
          <p className={styles.label} id="practised-list">
            What was practised
          </p>
          <ul className={styles.practice} aria-labelledby="practised-list">
            {practice.map(({ item, task, done }) => (
              <li key={item}>
                <b>{PRACTICE_DONE_LABEL[done]}</b>
                <span>{task}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {comment && (
        <figure className={styles.comment}>
          <blockquote>{comment.text}</blockquote>
          <figcaption>{commentBy}</figcaption>
        </figure>
      )}
    </div>
  );
}
