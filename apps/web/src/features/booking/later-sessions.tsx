import { sessionLabel } from '@app/shared/catalog/session-type';
import { useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { formatForOther, formatRelativeDay, formatTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { CheckCalendars } from './check-calendars.tsx';
import styles from './next-session.module.css';
import { type ListedBooking, sidesOf } from './use-booking.ts';

const SHOWN = 5;

/** Who comes after the next one. */
export function LaterSessions({ bookings }: { bookings: readonly ListedBooking[] }) {
  const now = useNow(60);
  if (bookings.length === 0) return null;
  return (
    <ul className={styles.later}>
      {bookings.slice(0, SHOWN).map((booking) => {
        const { reader, other } = sidesOf(booking);
        const day = formatRelativeDay(booking.startsAt, reader.timeZone, now);
        return (
          <li key={booking.id}>
            <span className="num">
              {day === 'today' ? '' : `${day}, `}
              <b>{formatTime(booking.startsAt, reader.timeZone)}</b>
            </span>
            <b>{booking.candidate.name}</b>
            <Link to={paths.session(booking.id)}>Brief</Link>
            <p>
              {sessionLabel(booking)}, {booking.durationMinutes} minutes;{' '}
              {formatForOther(booking.startsAt, reader, other)}.
              {booking.proposedStartsAt && ' You asked for another time; no answer yet.'}
            </p>
            <CheckCalendars booking={booking} />
          </li>
        );
      })}
    </ul>
  );
}
