import { Button } from '@mantine/core';
import { useState } from 'react';
import { now } from '../../lib/clock.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatForOther, formatTime } from '../../ui/format-time.ts';
import styles from './move-session.module.css';
import { ProposalNote } from './proposal-note.tsx';
import { SlotPicker } from './slot-picker.tsx';
import { nearestIn, SlotRefused } from './slot-refused.tsx';
import { type Booking, sidesOf, useBookingChanged } from './use-booking.ts';

/** Another time for a booked session: the candidate takes it, a coach can only ask for it. */
export function MoveSession({ booking, onDone }: { booking: Booking; onDone: () => void }) {
  const { reader, other } = sidesOf(booking);
  const [timeZone, setTimeZone] = useState(reader.timeZone);
  const [startsAt, setStartsAt] = useState<string | null>(null);
  const changed = useBookingChanged();
  const utils = trpc.useUtils();
  const then = {
    onSuccess: (moved: Booking) => {
      changed(moved);
      onDone();
    },
    onError: () => void utils.booking.listSlots.invalidate(),
  };
  const moving = trpc.booking.move.useMutation(then);
  const asking = trpc.booking.proposeMove.useMutation(then);
  const isCandidate = booking.party === 'candidate';
  const [note, setNote] = useState('');
  const { mutate, error, isPending } = isCandidate ? moving : asking;
  const take = (start: string) => {
    setStartsAt(start);
    mutate({ bookingId: booking.id, startsAt: start, ...(!isCandidate && { note }) });
  };
  const act = isCandidate ? 'Move it to' : `Ask ${other.name} for`;
  return (
    <div className={styles.move}>
      <SlotPicker
        offeringId={booking.offeringId}
        {...{ timeZone, other }}
        onTimeZone={setTimeZone}
        selected={startsAt}
        onPick={setStartsAt}
        except={booking.id}
      />
      <SlotRefused
        error={error}
        {...{ startsAt, timeZone, other, act }}
        isCoach={!isCandidate}
        safe="Your session stays where it is."
        pending={isPending}
        onTake={take}
      />
      {error && !nearestIn(error) && <ErrorMessage error={error} safe="Your session stays where it is." />}
      {startsAt && (
        <p>
          From {formatDay(booking.startsAt, timeZone, now())}, {formatTime(booking.startsAt, timeZone)} to{' '}
          <b>
            {formatDay(startsAt, timeZone, now())}, {formatTime(startsAt, timeZone)}
          </b>{' '}
          ({formatForOther(startsAt, { timeZone }, other)}).
        </p>
      )}
      {startsAt && !isCandidate && <ProposalNote name={other.name} note={note} onNote={setNote} />}
      <div className={styles.acts}>
        <Button disabled={!startsAt} loading={isPending} onClick={() => startsAt && take(startsAt)}>
          {startsAt
            ? `${act} ${formatDay(startsAt, timeZone, now())}, ${formatTime(startsAt, timeZone)}`
            : 'Pick a time first'}
        </Button>
        <Button variant="default" onClick={onDone}>
          Leave it where it is
        </Button>
      </div>
    </div>
  );
}
