import { Button } from '@mantine/core';
import { useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatForOther, formatTime } from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import styles from './wait-at-coach.module.css';
import { sayWanted, type Waiting } from './wait-words.ts';

/** A list that somebody is on: what they wait for, or the time that is kept for them now, and the way off. */
export function WaitingEntry({ waiting }: { waiting: Waiting }) {
  const now = useNow(30);
  const utils = trpc.useUtils();
  const lookAgain = { onSettled: () => void utils.booking.invalidate() };
  const leave = trpc.booking.leaveWaitlist.useMutation(lookAgain);
  const decline = trpc.booking.declineEarlier.useMutation(lookAgain);
  const { offering, coach, offer, bookingId, timeZone } = waiting;
  const which = { offeringId: offering.id };
  const other = { name: coach.displayName, timeZone: coach.timeZone };
  const say = (at: string) => `${formatDay(at, timeZone, now)}, ${formatTime(at, timeZone)}`;
  const leaveButton = (
    <Button variant="subtle" size="sm" loading={leave.isPending} onClick={() => leave.mutate(which)}>
      Leave the list
    </Button>
  );
  return (
    <div className={styles.entry} data-offered={offer ? '' : undefined}>
      {offer ? (
        <>
          <p>
            <b>{say(offer.startsAt)} has come free</b>, {formatForOther(offer.startsAt, { timeZone }, other)}.
            It is kept for you alone until {formatTime(offer.endsAt, timeZone)}.
          </p>
          <div className={styles.acts}>
            <ButtonLink size="sm" to={bookingId ? paths.session(bookingId) : paths.pay(offer.heldBookingId)}>
              {bookingId ? 'Look at it' : `Take ${say(offer.startsAt)}`}
            </ButtonLink>
            <Button
              variant="default"
              size="sm"
              loading={decline.isPending}
              onClick={() => decline.mutate(which)}
            >
              No, keep my place
            </Button>
            {leaveButton}
          </div>
        </>
      ) : (
        <>
          <p>
            <b>{offering.title}</b> with {coach.displayName},{' '}
            {bookingId ? (
              <>
                earlier than <Link to={paths.session(bookingId)}>the session you have</Link>
              </>
            ) : (
              sayWanted(waiting, now)
            )}
            . On the list since {formatDay(waiting.since, timeZone, now)}.
          </p>
          <div className={styles.acts}>{leaveButton}</div>
        </>
      )}
      <ErrorMessage error={leave.error ?? decline.error} />
    </div>
  );
}
