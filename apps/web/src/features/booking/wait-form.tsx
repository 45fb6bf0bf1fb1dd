import { DAY_PARTS, type DayPart } from '@app/shared/booking/day-part';
import type { Id } from '@app/shared/id/id';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { isApiError, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import styles from './wait-at-coach.module.css';
import { DAY_PART_LABEL } from './wait-words.ts';

const USUAL_DAYS = 14;
const FARTHEST_DAYS = 60;

type Props = {
  offeringId: Id<'offering'>;
  timeZone: string;
  /** Something that fits is free: to the times. */
  onFree: (startsAt: string) => void;
  onClose: () => void;
};

/** Which days and which part of them somebody would take. */
export function WaitForm({ offeringId, timeZone, onFree, onClose }: Props) {
  const utils = trpc.useUtils();
  const today = now().toZonedDateTimeISO(timeZone).toPlainDate();
  const [from, setFrom] = useState(today.toString());
  const [until, setUntil] = useState(today.add({ days: USUAL_DAYS }).toString());
  const [dayPart, setDayPart] = useState<DayPart>('any');
  const join = trpc.booking.joinWaitlist.useMutation({
    onSuccess: () => utils.booking.invalidate(),
  });
  const free = join.error && freeStart(join.error);
  const areDaysWrong = from === '' || until === '' || until < from;
  const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime(timeZone).toInstant().toString();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (areDaysWrong) return;
    join.mutate({
      offeringId,
      timeZone,
      from: midnight(Temporal.PlainDate.from(from)),
      to: midnight(Temporal.PlainDate.from(until).add({ days: 1 })),
      dayPart,
    });
  };
  const bounds = { min: today.toString(), max: today.add({ days: FARTHEST_DAYS }).toString() };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.days}>
        <TextInput
          type="date"
          label="From"
          value={from}
          {...bounds}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextInput
          type="date"
          label="Until"
          value={until}
          {...bounds}
          error={areDaysWrong && 'The last day comes after the first.'}
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      </div>
      <NativeSelect
        label="Part of your day"
        value={dayPart}
        onChange={({ currentTarget }) => setDayPart(currentTarget.value as DayPart)}
        data={DAY_PARTS.map((part) => ({ value: part, label: DAY_PART_LABEL[part] }))}
      />
      {free ? (
        <p role="alert">
          {formatDay(free, timeZone, now())}, {formatTime(free, timeZone)} your time is free now.{' '}
          <button type="button" className={styles.plain} onClick={() => onFree(free)}>
            Choose it
          </button>
        </p>
      ) : (
        <ErrorMessage error={join.error} />
      )}
      <div className={styles.acts}>
        <Button type="submit" loading={join.isPending}>
          Tell me
        </Button>
        <Button variant="subtle" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
}

function freeStart(error: unknown): string | null {
  if (!isApiError(error) || error.data?.domainCode !== 'EARLIER_IS_FREE') return null;
  const startsAt = error.data.details?.startsAt;
  return typeof startsAt === 'string' ? startsAt : null;
}
