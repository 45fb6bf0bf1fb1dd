import { formatMoney } from '@app/shared/money/format-money';
import { Button } from '@mantine/core';
import { now } from '../../lib/clock.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatForBoth, formatTime } from '../../ui/format-time.ts';
import styles from './proposed-move.module.css';
import { type Booking, sidesOf, useBookingChanged } from './use-booking.ts';

/** The coach's wish for another time: the candidate answers it, the coach sees that it waits. */
export function ProposedMove({ booking }: { booking: Booking }) {
  const changed = useBookingChanged();
  const { reader, other } = sidesOf(booking);
  const answer = trpc.booking.answerProposal.useMutation({ onSuccess: changed });
  const { proposedStartsAt } = booking;
  if (!proposedStartsAt || booking.status !== 'confirmed') return null;
  const { timeZone } = reader;
  const say = (start: string) => `${formatDay(start, timeZone, now())}, ${formatTime(start, timeZone)}`;
  const wanted = formatForBoth(proposedStartsAt, reader, other, now());
  if (booking.party === 'coach') {
    return (
      <section className={styles.wish} aria-label="Your proposal">
        <h2>You asked {other.name} for another time</h2>
        <p>{wanted}. Until the answer is yes, the session stays where it is.</p>
        {booking.proposedNote && <p>You wrote: “{booking.proposedNote}”</p>}
      </section>
    );
  }
  return (
    <section className={styles.wish} aria-label={`${other.name} asks for another time`}>
      <h2>{other.name} asks to meet at another time</h2>
      <p className={styles.when}>{wanted}</p>
      {booking.proposedNote && <p>“{booking.proposedNote}”</p>}
      <p>
        Say no and it stays at {say(booking.startsAt)}. You may also cancel now and get all of it back:{' '}
        {booking.cancel && formatMoney(booking.cancel.refund)}.
      </p>
      <ErrorMessage error={answer.error} safe="Your session stays where it is." />
      <div className={styles.acts}>
        <Button
          loading={answer.isPending}
          onClick={() => answer.mutate({ bookingId: booking.id, accept: true })}
        >
          Move it to {say(proposedStartsAt)}
        </Button>
        <Button
          variant="default"
          disabled={answer.isPending}
          onClick={() => answer.mutate({ bookingId: booking.id, accept: false })}
        >
          No, keep {say(booking.startsAt)}
        </Button>
      </div>
    </section>
  );
}
