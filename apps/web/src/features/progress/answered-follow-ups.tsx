import { FOCUS_STATUS_LABEL } from '@app/shared/progress/follow-up.schema';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { formatRelativeDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './answered-follow-ups.module.css';

const MOST = 4;

/** On a coach's home: what became of their reports two weeks on, those they have not commented on first. */
export function AnsweredFollowUps() {
  const { timeZone } = useSignedInUser();
  const now = useNow(3600);
  const { data } = trpc.commitments.answeredOfCoach.useQuery();
  if (!data || data.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="follow-ups">
      <h2 id="follow-ups">
        What became of your reports <small>the candidate’s own view, two weeks on</small>
      </h2>
      <ul>
        {data.slice(0, MOST).map(({ bookingId, candidateName, answeredAt, isCommented, focusPoints }) => (
          <li key={bookingId}>
            <p className={styles.who}>
              {candidateName}
              <span>{formatRelativeDay(answeredAt, timeZone, now)}</span>
            </p>
            <ul>
              {focusPoints.map(({ title, status }) => (
                <li key={title}>
                  {title}: <b>{FOCUS_STATUS_LABEL[status].toLowerCase()}</b>
                </li>
              ))}
            </ul>
            <Link to={paths.followUpOfCoach(bookingId)}>
              {isCommented ? 'Read it' : 'Read and comment'}
              <span className="sr">: {candidateName}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
