import { type HoursOnPage, prepareForOffering } from '@app/shared/availability/schedule-rules';
import { isWithinHours } from '@app/shared/availability/within-hours';
import { formatMoney } from '@app/shared/money/format-money';
import { Group, Radio, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import type { Choice } from './booking-choice-words.ts';
import styles from './decide-bookings.module.css';
import { SlotPicker } from './slot-picker.tsx';
import { type Booking, sidesOf } from './use-booking.ts';

type Props = {
  booking: Booking;
  after: HoursOnPage;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  showFaults: boolean;
};

/** What becomes of one booking: keep it, ask for another time, or cancel with the money shown. */
export function BookingChoice({ booking, after, choice, onChoose, showFaults }: Props) {
  const { reader, other } = sidesOf(booking);
  const say = (start: string) =>
    `${formatDay(start, reader.timeZone, now())}, ${formatTime(start, reader.timeZone)}`;
  const isOpen = useIsOpen(booking, after);
  const choose = (kind: string) =>
    onChoose(
      kind === 'propose'
        ? { kind, startsAt: null }
        : kind === 'cancel'
          ? { kind, reason: '' }
          : { kind: 'keep' },
    );
  if (booking.status !== 'confirmed') {
    return (
      <p>
        <b>
          {say(booking.startsAt)}, held for {other.name}
        </b>
        {booking.holdExpiresAt && ` until ${formatTime(booking.holdExpiresAt, reader.timeZone)}`}. It stays
        for them to pay. Once it is paid, you can ask for another time or cancel on its page.
      </p>
    );
  }
  const asked = booking.proposedStartsAt;
  const refund = booking.cancel && formatMoney(booking.cancel.refund);
  return (
    <>
      <Radio.Group
        label={`${say(booking.startsAt)} with ${booking.candidate.name}, ${booking.durationMinutes} minutes`}
        description={
          asked && !isOpen(asked)
            ? `You asked to move it to ${say(asked)}, which would be closed. It is not answered yet.`
            : undefined
        }
        value={choice.kind}
        onChange={choose}
      >
        <Group gap="md" mt="xs">
          <Radio value="keep" label="Keep it" />
          <Radio value="propose" label="Ask for another time" />
          {refund && <Radio value="cancel" label={`Cancel, ${refund} back`} />}
        </Group>
      </Radio.Group>
      <p className={styles.then} role="status">
        {choice.kind === 'keep' && sayKept(booking, isOpen, other.name)}
        {choice.kind === 'propose' && `It stays where it is until ${other.name} says yes.`}
        {choice.kind === 'cancel' &&
          `${other.name} gets all of it back, ${refund}, you earn nothing, and the session is off at once.`}
      </p>
      {choice.kind === 'propose' && (
        <div className={styles.more}>
          <OtherTime
            {...{ booking, isOpen, choice }}
            onPick={(startsAt) => onChoose({ kind: 'propose', startsAt })}
          />
          {choice.startsAt && (
            <p role="status">
              You ask for <b>{say(choice.startsAt)}</b>.
            </p>
          )}
          {showFaults && !choice.startsAt && (
            <p className={styles.fault} role="alert">
              Pick a time to ask for.
            </p>
          )}
        </div>
      )}
      {choice.kind === 'cancel' && (
        <Textarea
          className={styles.more}
          label={`A line for ${other.name}`}
          description="May stay empty."
          value={choice.reason}
          maxLength={2000}
          onChange={(event) => onChoose({ kind: 'cancel', reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}

type IsOpen = (start: string) => boolean;

function useIsOpen({ offeringId, durationMinutes }: Booking, after: HoursOnPage): IsOpen {
  return useMemo(() => {
    const schedule = prepareForOffering(after, offeringId);
    return (start) =>
      isWithinHours(schedule, Temporal.Instant.from(start).epochMilliseconds, durationMinutes);
  }, [after, offeringId, durationMinutes]);
}

const sayKept = ({ startsAt }: Booking, isOpen: IsOpen, name: string): string =>
  isOpen(startsAt)
    ? `${name} may still say yes to the time you asked for.`
    : 'It takes place as booked, outside your hours.';

type OtherTimeProps = {
  booking: Booking;
  isOpen: IsOpen;
  choice: { startsAt: string | null };
  onPick: (startsAt: string) => void;
};

function OtherTime({ booking, isOpen, choice, onPick }: OtherTimeProps) {
  const { reader, other } = sidesOf(booking);
  const [timeZone, setTimeZone] = useState(reader.timeZone);
  return (
    <SlotPicker
      offeringId={booking.offeringId}
      {...{ timeZone, other, onPick }}
      onTimeZone={setTimeZone}
      selected={choice.startsAt}
      only={isOpen}
      except={booking.id}
    />
  );
}
