import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { calendarInvitation, invitationUid } from '@app/shared/notifications/calendar-invitation';
import { Button } from '@mantine/core';
import { now } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { type Booking, sidesOf } from './use-booking.ts';

/** The session as a file for any calendar. The same event as in the mail, so it does not come twice. */
export function AddToCalendar({ booking }: { booking: Booking }) {
  const { otherFullName } = sidesOf(booking);
  const download = () => {
    const url = new URL(paths.room(booking.id), window.location.origin).href;
    const file = calendarInvitation({
      method: 'PUBLISH',
      uid: invitationUid(booking.id),
      sequence: booking.invitationSequence,
      startsAt: Temporal.Instant.from(booking.startsAt),
      endsAt: Temporal.Instant.from(booking.endsAt),
      stampedAt: now(),
      summary: `Second Round with ${otherFullName}`,
      description: `${SESSION_TYPE_LABEL[booking.sessionType]}, ${booking.durationMinutes} minutes\nThe room: ${url}`,
      url,
      organizer: null,
      attendee: null,
    });
    const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: 'second-round.ics' });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button variant="default" onClick={download}>
      Add to calendar
    </Button>
  );
}
