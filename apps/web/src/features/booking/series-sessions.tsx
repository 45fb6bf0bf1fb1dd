import { paths } from '../../paths.ts';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './series-sessions.module.css';
import type { Booking, SeriesSession } from './use-booking.ts';

const STATE: Partial<Record<SeriesSession['status'], string>> = {
  held: 'not paid yet',
  in_session: 'now',
  awaiting_report: 'report to come',
  completed: 'done',
  expired: 'let go',
  cancelled: 'cancelled',
  no_show: 'missed',
};

/** The sessions that were booked with this one. Each goes its own way, so each has its own page. */
export function SeriesSessions({ booking, timeZone }: { booking: Booking; timeZone: string }) {
  if (booking.series.length < 2) return null;
  return (
    <section className={styles.series} aria-labelledby="series-title">
      <h2 id="series-title">Booked in one go</h2>
      <ol>
        {booking.series.map(({ id, startsAt, status }) => {
          const when = `${formatDay(startsAt, timeZone)}, ${formatTime(startsAt, timeZone)}`;
          const state = STATE[status];
          return (
            <li key={id}>
              {id === booking.id ? (
                <b aria-current="page">{when}</b>
              ) : (
                <Link to={paths.session(id)}>{when}</Link>
              )}
              {state && <span>{state}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
