import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { formatAgo } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './calendar-feeds.module.css';

/** Under a coach's week: how fresh what it shows of their other calendars is. */
export function CalendarsChecked() {
  const reader = useSignedInUser();
  const now = useNow(30);
  const { data: feeds } = trpc.availability.calendarFeeds.useQuery();
  if (!feeds) return null;
  return (
    <p className={styles.checked}>
      {feeds.map(({ id, name, readAt }) => (
        <span key={id}>
          {name}: {readAt ? `read ${formatAgo(readAt, reader, now)}` : 'not read yet'}.{' '}
        </span>
      ))}
      <Link to={paths.coachCalendars()}>
        {feeds.length > 0 ? 'Your other calendars' : 'Add your own calendar, so that nobody books over it'}
      </Link>
    </p>
  );
}
