import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { MarginNote } from '../../ui/margin-note.tsx';
import { sayClash } from './clash-words.ts';
import { type ListedBooking, sidesOf } from './use-booking.ts';

/** For the coach, in lists: a session that was booked while one of their calendars could not be read. */
export function CheckCalendars({ booking }: { booking: ListedBooking }) {
  const { clash, calendarsStale, status } = booking;
  if (status !== 'confirmed' || !(clash || calendarsStale)) return null;
  const { reader } = sidesOf(booking);
  return (
    <MarginNote by="ink">
      {clash ? (
        <>
          <b>Two things at once.</b>
          {clash.calendar} has something from {sayClash(clash, reader)}.{' '}
        </>
      ) : (
        <>
          <b>Check that nothing else stands there.</b>
          One of your other calendars could not be read when this time was booked.{' '}
        </>
      )}
      <Link to={paths.session(booking.id)}>Decide</Link>
    </MarginNote>
  );
}
