import { paths } from '../../paths.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatDate, formatDay, formatTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { COACH_STATE } from './coach-state.ts';
import styles from './coach-week.module.css';
import { byDay } from './slot-calendar.ts';
import type { ListedBooking } from './use-booking.ts';
import { type BusyTime, calendarOf } from './use-coach-week.ts';
import { isWholeDay } from './week-geometry.ts';

type Props = {
  monday: Temporal.PlainDate;
  today: Temporal.PlainDate;
  timeZone: string;
  bookings: readonly ListedBooking[];
  busy: readonly BusyTime[];
};

/** The week day by day: the phone's view, and the one for whoever would rather read than look. */
export function WeekList({ monday, today, timeZone, bookings, busy }: Props) {
  const days = byDay(
    bookings.map(({ startsAt }) => startsAt),
    timeZone,
  );
  const busyDays = Map.groupBy(busy, ({ startsAt }) => dayOf(startsAt, timeZone));
  const at = new Map(bookings.map((booking) => [booking.startsAt, booking]));
  return (
    <ol className={styles.week}>
      {Array.from({ length: 7 }, (_, day) => monday.add({ days: day })).map((date) => (
        <li key={date.toString()} data-today={date.equals(today) ? '' : undefined}>
          <h3>{formatDate(date)}</h3>
          <div>
            {(days.get(date.toString()) ?? []).map((startsAt) => {
              const booking = at.get(startsAt);
              return booking && <Entry key={booking.id} booking={booking} timeZone={timeZone} />;
            })}
            {(busyDays.get(date.toString()) ?? []).map((time) => (
              <p key={`${time.kind} ${time.startsAt}`} className={styles.elsewhere}>
                {isWholeDay(time, timeZone)
                  ? 'All day'
                  : `${formatTime(time.startsAt, timeZone)} to ${formatTime(time.endsAt, timeZone)}`}{' '}
                {calendarOf(time)}
              </p>
            ))}
            {!days.has(date.toString()) && !busyDays.has(date.toString()) && <p>Nobody</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

const dayOf = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

function Entry({ booking, timeZone }: { booking: ListedBooking; timeZone: string }) {
  const { proposedStartsAt } = booking;
  const state = proposedStartsAt
    ? `you asked for ${formatDay(proposedStartsAt, timeZone)}, ${formatTime(proposedStartsAt, timeZone)}`
    : COACH_STATE[booking.status];
  return (
    <Link className={styles.entry} data-status={booking.status} to={paths.session(booking.id)}>
      <b>{formatTime(booking.startsAt, timeZone)}</b> {firstName(booking.candidate.name)}
      <span>
        {booking.durationMinutes} min{state ? `, ${state}` : ''}
      </span>
    </Link>
  );
}
