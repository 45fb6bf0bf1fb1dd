import { roomOpensAt, roomState } from '@app/shared/sessions/join-window';
import { useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { formatLength } from '../../ui/format-duration.ts';
import { formatTime } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { AddToCalendar } from './add-to-calendar.tsx';
import styles from './next-step.module.css';
import { type Booking, sidesOf } from './use-booking.ts';

type Props = { booking: Booking; roomOpensMinutes: number };

/** Before and during the session: the way into the room, or when it opens. */
export function ConfirmedStep({ booking, roomOpensMinutes }: Props) {
  const now = useNow(5);
  const { reader, other } = sidesOf(booking);
  const session = {
    startsAt: Temporal.Instant.from(booking.startsAt),
    endsAt: Temporal.Instant.from(booking.endsAt),
  };
  const room = roomState(session, roomOpensMinutes, now);
  const opensAt = roomOpensAt(session, roomOpensMinutes);
  if (room === 'open' || booking.status === 'in_session') {
    const toStart = (session.startsAt.epochMilliseconds - now.epochMilliseconds) / 1000;
    return (
      <>
        <p className={styles.say}>
          {toStart > 0
            ? `It begins in ${formatLength(toStart)}. Go in now and try your camera and sound.`
            : `It is time. ${other.name} expects you.`}
        </p>
        <div className={styles.acts}>
          <ButtonLink size="lg" to={paths.room(booking.id)}>
            Enter the room
          </ButtonLink>
        </div>
      </>
    );
  }
  if (room === 'closed') {
    return (
      <p className={styles.say}>
        The room is closed. Who was there decides what happens to the money; you hear from us in a moment.
      </p>
    );
  }
  return (
    <>
      <p className={styles.say}>
        {booking.party === 'candidate'
          ? `The room opens at ${formatTime(opensAt, reader.timeZone)}, ${roomOpensMinutes} minutes before. Until then, tell ${other.name} what to look for.`
          : `The room opens at ${formatTime(opensAt, reader.timeZone)}, ${roomOpensMinutes} minutes before.${booking.brief ? '' : ` ${other.name} has not written a brief yet.`}`}
      </p>
      <div className={styles.acts}>
        <AddToCalendar booking={booking} />
      </div>
    </>
  );
}
