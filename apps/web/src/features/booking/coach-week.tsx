import { Button } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { firstName } from '../../ui/first-name.ts';
import { formatDate, formatTime, placeOf } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './coach-week.module.css';
import { byDay } from './slot-calendar.ts';
import type { ListedBooking } from './use-booking.ts';

const STATE: Partial<Record<ListedBooking['status'], string>> = {
  held: 'held, not paid yet',
  in_session: 'now',
  awaiting_report: 'report due',
  completed: 'done',
  no_show: 'no-show',
};

/** A coach's sessions of a week, Monday to Sunday in their own zone. */
export function CoachWeek() {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  const [offset, setOffset] = useState(0);
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: offset });
  const midnight = (days: number) => monday.add({ days }).toZonedDateTime(timeZone).toInstant().toString();
  const week = trpc.booking.coachWeek.useQuery(
    { from: midnight(0), to: midnight(7) },
    { placeholderData: keepPreviousData },
  );
  const days = byDay(week.data?.map(({ startsAt }) => startsAt) ?? [], timeZone);
  const at = new Map(week.data?.map((booking) => [booking.startsAt, booking]));
  return (
    <section aria-labelledby="week-title" aria-busy={week.isFetching}>
      <div className={styles.bar}>
        <h2 id="week-title">
          {offset === 0 ? 'This week' : `Week of ${formatDate(monday, today)}`}{' '}
          <small>{placeOf(timeZone)} time</small>
        </h2>
        <Button variant="subtle" size="sm" onClick={() => setOffset(offset - 1)}>
          The week before
        </Button>
        <Button variant="subtle" size="sm" onClick={() => setOffset(offset + 1)}>
          The week after
        </Button>
        {offset !== 0 && (
          <Button variant="subtle" size="sm" onClick={() => setOffset(0)}>
            This week
          </Button>
        )}
        <Link className={styles.hours} to={paths.coachHours()}>
          Change your hours
        </Link>
      </div>
      <ErrorMessage error={week.error} />
      <ol className={styles.week}>
        {Array.from({ length: 7 }, (_, day) => monday.add({ days: day })).map((date) => (
          <li key={date.toString()} data-today={date.equals(today) ? '' : undefined}>
            <h3>{formatDate(date)}</h3>
            <div>
              {(days.get(date.toString()) ?? []).map((startsAt) => {
                const booking = at.get(startsAt);
                return booking && <Entry key={booking.id} booking={booking} timeZone={timeZone} />;
              })}
              {!days.has(date.toString()) && <p>Nobody</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ booking, timeZone }: { booking: ListedBooking; timeZone: string }) {
  const state = booking.proposedStartsAt ? 'you asked to move' : STATE[booking.status];
  return (
    <Link className={styles.entry} data-status={booking.status} to={paths.session(booking.id)}>
      <b>{formatTime(booking.startsAt, timeZone)}</b> {firstName(booking.candidate.name)}
      <span>
        {booking.durationMinutes} min{state ? `, ${state}` : ''}
      </span>
    </Link>
  );
}
