import { FEED_PROBLEMS } from '@app/shared/availability/calendar-feed';
import type { ReactNode } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { isApiError, type RouterOutputs, trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatAgo, formatTimeInPlace } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './coach-times.module.css';

type Coach = RouterOutputs['admin']['coachTimes'];
type Props = { coachId: string; children: (coach: Coach) => ReactNode };

/** What has to be known of a coach before a time is asked about: it may be the answer already. */
export function CoachTimes({ coachId, children }: Props) {
  const now = useNow(30);
  const asked = trpc.admin.coachTimes.useQuery({ coachId: coachId as Coach['id'] });
  const code = isApiError(asked.error) ? asked.error.data?.code : undefined;
  if (code === 'NOT_FOUND' || code === 'BAD_REQUEST') {
    return (
      <EmptyState title="There is no such coach.">
        <Link to={paths.deskTimes()}>Find another</Link>
      </EmptyState>
    );
  }
  if (asked.error) return <ErrorMessage error={asked.error} />;
  if (!asked.data) return <SkeletonLines lines={6} />;
  const coach = asked.data;
  return (
    <div className={styles.columns}>
      <section aria-label={coach.displayName}>
        <h2>{coach.displayName}</h2>
        <ul className={styles.facts}>
          <li>{formatTimeInPlace(now, coach.timeZone)}</li>
          {obstacles(coach).map((words) => (
            <li key={words}>
              <b>{words}</b>
            </li>
          ))}
          {coach.calendars.map((calendar) => (
            <li key={calendar.id}>
              <CalendarLine calendar={calendar} />
            </li>
          ))}
        </ul>
        <p className={styles.ways}>
          {coach.status === 'approved' && <Link to={paths.coach(coach.slug)}>What candidates see</Link>}
          <Link to={paths.deskPeople({ q: coach.id })}>The coach’s account</Link>
          <Link to={paths.deskTimes()}>Another coach</Link>
        </p>
      </section>
      <section aria-label="Ask about a time" className={styles.ask}>
        {children(coach)}
      </section>
    </div>
  );
}

/** What keeps every time from being offered. */
function obstacles({ status, canBePaid, hasHours }: Coach): string[] {
  const all = [
    status !== 'approved' && 'Not in the market now, so nothing of theirs is shown.',
    !canBePaid && 'Payouts are not set up, so nothing can be booked.',
    !hasHours && 'The usual week has no hours.',
  ];
  return all.filter((words) => words !== false);
}

function CalendarLine({
  calendar: { name, readAt, problem, stale, closes },
}: {
  calendar: Coach['calendars'][number];
}) {
  const reader = useSignedInUser();
  const now = useNow(30);
  return (
    <>
      Calendar “{name}”: {readAt ? `read ${formatAgo(readAt, reader, now)}` : 'not read yet'}
      {problem && `. ${FEED_PROBLEMS[problem]}`}
      {closes
        ? ' The coach offers nothing until it answers.'
        : stale && ' Too old to rely on: bookings are marked.'}
    </>
  );
}
