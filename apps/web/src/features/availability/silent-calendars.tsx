import { FEED_PROBLEMS } from '@app/shared/availability/calendar-feed';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { formatAgo } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { MarginNote } from '../../ui/margin-note.tsx';
import styles from './calendar-feeds.module.css';

/** On a coach's home: calendars that do not answer, and what that means for who can book them. */
export function SilentCalendars() {
  const reader = useSignedInUser();
  const now = useNow(60);
  const { data: feeds } = trpc.availability.calendarFeeds.useQuery();
  const silent = feeds?.filter(({ closes, stale, problem }) => closes || (stale && problem)) ?? [];
  if (silent.length === 0) return null;
  const worstFirst = silent.toSorted((a, b) => Number(b.closes) - Number(a.closes));
  return (
    <div role="status" className={styles.silent}>
      {worstFirst.map(({ id, name, closes, problem, readAt }) => (
        <MarginNote key={id} by="ink">
          <b>{closes ? `Nobody can book you: “${name}” does not answer.` : `“${name}” does not answer.`}</b>
          {readAt ? `We read it last ${formatAgo(readAt, reader, now)}. ` : 'We have never read it. '}
          {problem && `${FEED_PROBLEMS[problem]} `}
          {closes
            ? 'You chose to offer nothing until it answers. '
            : 'What we read last counts; what you have put there since does not. '}
          <Link to={paths.coachCalendars()}>Look at your calendars</Link>
        </MarginNote>
      ))}
    </div>
  );
}
