import { MarginNote } from '../../ui/margin-note.tsx';
import type { ListedBooking } from './use-booking.ts';

/** For the coach, of a session that was booked while one of their calendars could not be read. */
export function CheckCalendars({ booking }: { booking: ListedBooking }) {
  if (!booking.calendarsStale || booking.status !== 'confirmed') return null;
  return (
    <MarginNote by="ink">
      <b>Check that nothing else stands there.</b>
      One of your other calendars could not be read when this time was booked.
    </MarginNote>
  );
}
