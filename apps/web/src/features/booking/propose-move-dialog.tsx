import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { now } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatDay, formatForOther, formatTime } from '../../ui/format-time.ts';
import { ProposalNote } from './proposal-note.tsx';
import styles from './propose-move-dialog.module.css';
import { nearestIn, SlotRefused } from './slot-refused.tsx';
import { type ListedBooking, sidesOf, useBookingChanged } from './use-booking.ts';

type Props = { booking: ListedBooking; startsAt: string; onClose: () => void };

/** The step between a drop on the week and the candidate's inbox: both times, a note, and then the asking. */
export function ProposeMoveDialog({ booking, startsAt: wanted, onClose }: Props) {
  const { other } = sidesOf(booking);
  const { timeZone } = useSignedInUser();
  const changed = useBookingChanged();
  const wall = Temporal.Instant.from(wanted).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const [date, setDate] = useState(wall.toPlainDate().toString());
  const [time, setTime] = useState(wall.toPlainTime().toString().slice(0, 5));
  const [note, setNote] = useState('');
  const ask = trpc.booking.proposeMove.useMutation({
    onSuccess: (asked) => {
      changed(asked);
      onClose();
    },
  });
  const startsAt = instantOf(date, time, timeZone);
  const say = (at: string) => `${formatDay(at, timeZone, now())}, ${formatTime(at, timeZone)}`;
  const isSame = startsAt === booking.startsAt;
  const take = (start: string) => {
    const local = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).toPlainDateTime();
    setDate(local.toPlainDate().toString());
    setTime(local.toPlainTime().toString().slice(0, 5));
    ask.mutate({ bookingId: booking.id, startsAt: start, note });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={`Ask ${other.name} for another time?`}
      act={startsAt && !isSame ? `Ask for ${say(startsAt)}` : 'Choose another time'}
      keep="Leave it where it is"
      pending={ask.isPending}
      error={nearestIn(ask.error) ? null : ask.error}
      onAct={() => startsAt && !isSame && take(startsAt)}
    >
      <p>
        Now it is on {say(booking.startsAt)}. Nothing moves until the answer is yes; if it is no, or you
        cancel, all of the money goes back.
      </p>
      <div className={styles.when}>
        <TextInput
          type="date"
          label="Day"
          value={date}
          onChange={({ currentTarget }) => setDate(currentTarget.value)}
        />
        <TextInput
          type="time"
          label="Time, by your clock"
          step={300}
          value={time}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
      </div>
      {startsAt && <p className={styles.theirs}>That is {formatForOther(startsAt, { timeZone }, other)}.</p>}
      {ask.error && (
        <div className={styles.refused}>
          <SlotRefused
            error={ask.error}
            startsAt={startsAt}
            {...{ timeZone, other }}
            safe="The session stays where it is."
            act="Ask for"
            isCoach
            pending={ask.isPending}
            onTake={take}
          />
        </div>
      )}
      <ProposalNote name={other.name} note={note} onNote={setNote} />
    </ConfirmDialog>
  );
}

/** Null while one of the fields holds nothing that is a date or a time. */
function instantOf(date: string, time: string, timeZone: string): string | null {
  if (!date || !time) return null;
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).toInstant().toString();
}
