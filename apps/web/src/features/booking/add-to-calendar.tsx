import { sessionLabel } from '@app/shared/catalog/session-type';
import { calendarInvitation, invitationUid } from '@app/shared/notifications/calendar-invitation';
import { Button } from '@mantine/core';
import { now } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { googleCalendarLink, outlookCalendarLink } from './calendar-page-links.ts';
import { type Booking, sidesOf } from './use-booking.ts';

/** The session as a file for any calendar. The same event as in the mail, so it does not come twice. */
export function AddToCalendar({ booking }: { booking: Booking }) {
  const { otherFullName } = sidesOf(booking);
  const url = new URL(paths.room(booking.id), window.location.origin).href;
  const title = `Second Round with ${otherFullName}`;
  const details = `${sessionLabel(booking)}, ${booking.durationMinutes} minutes\nThe room: ${url}`;
  const entry = { startsAt: booking.startsAt, endsAt: booking.endsAt, title, details, url };
  const download = () => {
    const file = calendarInvitation({
      method: 'PUBLISH',
      uid: invitationUid(booking.id),
      sequence: booking.invitationSequence,
      startsAt: Temporal.Instant.from(booking.startsAt),
      endsAt: Temporal.Instant.from(booking.endsAt),
      stampedAt: now(),
      summary: title,
      description: details,
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
    <>
      <Button variant="default" onClick={download}>
        Add to calendar
      </Button>
      <span>
        or to{' '}
        <a href={googleCalendarLink(entry)} target="_blank" rel="noopener noreferrer">
          Google
        </a>{' '}
        or{' '}
        <a href={outlookCalendarLink(entry)} target="_blank" rel="noopener noreferrer">
          Outlook
        </a>
      </span>
    </>
  );
}
