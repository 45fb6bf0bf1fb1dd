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
  /** When the coach is open; null until it is known. */
  hours: readonly { startsAt: string; endsAt: string }[] | null;
};

/** The week day by day: the phone's view, and the one for whoever would rather read than look. */
export function WeekList({ monday, today, timeZone, bookings, busy, hours }: Props) {
  const days = byDay(
    bookings.map(({ startsAt }) => startsAt),
    timeZone,
  );
  const busyDays = Map.groupBy(busy, ({ startsAt }) => dayOf(startsAt, timeZone));
  const openDays = hours && Map.groupBy(hours, ({ startsAt }) => dayOf(startsAt, timeZone));
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
            {openDays && <p>{sayOpen(openDays.get(date.toString()) ?? [], timeZone)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

const sayOpen = (open: NonNullable<Props['hours']>, timeZone: string): string =>
  open.length === 0
    ? 'Closed'
    : `Open ${open.map(({ startsAt, endsAt }) => `${formatTime(startsAt, timeZone)} to ${formatTime(endsAt, timeZone)}`).join(', ')}`;

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
