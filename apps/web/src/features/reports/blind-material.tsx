import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { formatClock } from '../../ui/format-duration.ts';
import type { BlindSession } from './blind-rating-form.tsx';
import styles from './second-rating-list.module.css';

/** All that a second coach gets: the recording, the role, and the questions that were asked. */
export function BlindMaterial({ session }: { session: BlindSession }) {
  const { recordingUrl, context, questions, sessionType, minutes } = session;
  return (
    <section className={styles.material} aria-labelledby="material">
      <h2 id="material">What you go by</h2>
      <p>
        <a href={recordingUrl} target="_blank" rel="noreferrer noopener">
          Open the recording
        </a>{' '}
        in a new tab. {SESSION_TYPE_LABEL[sessionType]}, {minutes} minutes
        {context.targetRole && `, for ${context.targetRole}`}
        {context.level && ` (${context.level})`}.
      </p>
      {context.conditions && <p className="quiet">{context.conditions}</p>}
      <details>
        <summary>The questions that were asked</summary>
        <ol>
          {questions.map(({ startSec, question }) => (
            <li key={`${startSec}:${question}`}>
              <time>{formatClock(startSec)}</time>
              <span>{question}</span>
            </li>
          ))}
        </ol>
      </details>
      <p className="quiet small">
        You are not told who they are, nor what anybody thought. Please look at nothing else of theirs until
        you have handed this in.
      </p>
    </section>
  );
}
