import { paths } from '../../paths.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import styles from './held-elsewhere.module.css';
import type { ListedBooking } from './use-booking.ts';

/** Somebody who comes back to choose while a time is held for them already: it is not lost. */
export function HeldElsewhere({ held, timeZone }: { held: ListedBooking; timeZone: string }) {
  return (
    <aside className={styles.held} aria-label="A time is held for you">
      <p>
        <b>
          {formatDay(held.startsAt, timeZone)}, {formatTime(held.startsAt, timeZone)} is held for you
        </b>
        {held.holdExpiresAt && (
          <>
            , <Countdown to={held.holdExpiresAt} /> left.
          </>
        )}{' '}
        Hold another and this one goes back on the list.
      </p>
      <ButtonLink variant="default" to={paths.pay(held.id)}>
        Go on with {formatTime(held.startsAt, timeZone)}
      </ButtonLink>
    </aside>
  );
}
