import { formatMoney } from '@app/shared/money/format-money';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import type { ApiError } from '../../trpc.ts';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './hold-lapsed.module.css';
import { HoldRefusal } from './hold-refusal.tsx';
import { nearestIn, SlotRefused } from './slot-refused.tsx';
import { StruckTime } from './struck-time.tsx';
import { type Booking, bookAgain, sidesOf } from './use-booking.ts';
import { useHoldSlot } from './use-hold-slot.ts';

type Props = {
  booking: Booking;
  /** Paying was refused: the coach’s calendar has something there by now. */
  filled: ApiError | null;
  onHeld: (booking: Booking) => void;
};

function headline({ cancelledBy, calendarFilled }: Booking, name: string, time: string): string {
  if (calendarFilled) return `${name}’s calendar filled up at ${time}. Nothing was charged.`;
  if (cancelledBy === 'candidate') return `You let ${time} go. Nothing was charged.`;
  return 'The time to pay is over. Nothing was charged.';
}

/** The quarter of an hour is over, or the time was let go: nothing was charged, and the way to hold it again. */
export function HoldLapsed({ booking, filled, onHeld }: Props) {
  const user = useSignedInUser();
  const { reader, other } = sidesOf(booking);
  const { timeZone } = reader;
  const [wanted, setWanted] = useState(booking.startsAt);
  const hold = useHoldSlot({ onHeld, retestOf: booking.retestOf });
  const together = booking.series.length;
  const wasLetGo = booking.cancelledBy === 'candidate';
  const isFilledUp = booking.calendarFilled;
  const time = `${formatDay(booking.startsAt, timeZone)}, ${formatTime(booking.startsAt, timeZone)}`;
  const take = (startsAt: string) => {
    setWanted(startsAt);
    hold.hold({ offeringId: booking.offeringId, startsAt, timeZone: user.timeZone });
  };
  const refusal = hold.error ?? filled;
  const isRefused = nearestIn(refusal) !== null;
  const stillHeld = booking.series.filter(({ status }) => status === 'held');
  return (
    <div className={styles.lapsed}>
      {!isRefused && <StruckTime startsAt={booking.startsAt} timeZone={timeZone} />}
      <PageTitle size="medium" tab="The hold is over">
        {headline(booking, other.name, time)}
      </PageTitle>
      <p>
        {wasLetGo && 'It went back on the list at once. '}
        {!wasLetGo && !isFilledUp && 'It goes back on the list for everybody. '}
        Your brief is kept and moves with you; the price stays {formatMoney(booking.price)}.{' '}
        {!wasLetGo &&
          !isFilledUp &&
          'If you did pay in the last moment, you get the seat if it is still free, or all of the money back; we write to you either way.'}
      </p>
      <SlotRefused
        error={refusal}
        startsAt={wanted}
        {...{ timeZone, other }}
        safe="Nothing was charged. Press one of these and it is held for you."
        act="Hold"
        pending={hold.isPending}
        onTake={take}
      />
      {hold.error && !isRefused && <HoldRefusal error={hold.error} here={paths.pay(booking.id)} />}
      <div className={styles.acts}>
        {!isRefused && !isFilledUp && (
          <Button
            loading={hold.isPending || booking.status === 'held'}
            onClick={() => take(booking.startsAt)}
          >
            Hold {time} again
          </Button>
        )}
        {stillHeld[0] && (
          <ButtonLink to={paths.pay(stillHeld[0].id)}>
            Pay for the other {stillHeld.length === 1 ? 'time' : `${stillHeld.length} times`}
          </ButtonLink>
        )}
        {together > 1 && !stillHeld[0] && (
          <ButtonLink
            variant="default"
            to={paths.book(booking.offeringId, {
              startsAt: booking.series[0]?.startsAt ?? booking.startsAt,
              sessions: together,
            })}
          >
            Choose the {together} weeks again
          </ButtonLink>
        )}
        <ButtonLink variant="default" to={bookAgain(booking)}>
          All of {other.name}’s times
        </ButtonLink>
      </div>
    </div>
  );
}
