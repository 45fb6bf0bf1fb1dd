import type { Id } from '@app/shared/id/id';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatBeside, formatDay, formatMonth, formatTime } from '../../ui/format-time.ts';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { ClockChangeNote } from './clock-change-note.tsx';
import { addMonths, dayOf, daysFrom, monthOf } from './slot-calendar.ts';
import { SlotDays } from './slot-days.tsx';
import { SlotMonth } from './slot-month.tsx';
import styles from './slot-picker.module.css';
import { useFreeSlots } from './use-free-slots.ts';
import { ZoneLine } from './zone-line.tsx';

const ENOUGH_TIMES = 12;
const MONTHS_AHEAD = 12;

export type SlotPickerProps = {
  offeringId: string;
  /** The zone in which the times are read; a change goes to whoever keeps it. */
  timeZone: string;
  onTimeZone: (timeZone: string) => void;
  /** The person on the other side, whose clock is shown small. */
  other: { name: string; timeZone: string };
  /** The chosen start, an instant: it stays the same whatever zone it is read in. */
  selected: string | null;
  onPick: (startsAt: string) => void;
  /** Which of the free times may be picked; all of them otherwise. */
  only?: ((startsAt: string) => boolean) | undefined;
  /** The reader's own hold or session, which makes room for the new time. */
  except?: Id<'booking'> | undefined;
};

/** The free times of an offering, a month at a time: a calendar with strokes, and the times of the chosen day. */
export function SlotPicker(props: SlotPickerProps) {
  const { offeringId, timeZone, onTimeZone, other, selected, onPick, only, except } = props;
  const now = useNow(60);
  const thisMonth = monthOf(now, timeZone);
  const [wanted, setWanted] = useState<{ month?: string; day?: string }>({});
  const month = wanted.month ?? (selected ? monthOf(Temporal.Instant.from(selected), timeZone) : thisMonth);
  const free = useFreeSlots(offeringId, month, timeZone, only, except);
  const { days, firstFree } = free;

  const day = [
    wanted.day,
    selected && dayOf(selected, timeZone),
    firstFree && dayOf(firstFree, timeZone),
  ].find((date) => date && days.has(date));
  const theirs = firstFree && besideOrNothing(firstFree, timeZone, other.timeZone);
  const goTo = (start: string) =>
    setWanted({ month: monthOf(Temporal.Instant.from(start), timeZone), day: dayOf(start, timeZone) });

  const pick = (start: string) => {
    goTo(start);
    onPick(start);
  };

  if (free.error) {
    return (
      <ErrorMessage error={free.error}>
        <Button variant="default" onClick={free.again} mt="sm">
          Ask again
        </Button>
      </ErrorMessage>
    );
  }
  return (
    <div className={styles.picker} aria-busy={free.isWaiting}>
      <ZoneLine {...{ timeZone, onTimeZone, other, at: selected ?? firstFree ?? now }} />
      {firstFree && month === thisMonth && (
        <button type="button" className={styles.next} onClick={() => pick(firstFree)}>
          <span>Next free</span>
          <span>
            <b>
              {formatDay(firstFree, timeZone, now)}, {formatTime(firstFree, timeZone)}
            </b>
            {theirs && ` ${theirs}`}
          </span>
        </button>
      )}
      <SlotMonth
        month={month}
        days={days}
        day={day ?? null}
        today={dayOf(now.toString(), timeZone)}
        onDay={(date) => setWanted({ month, day: date })}
        onEarlier={month > thisMonth ? () => setWanted({ month: addMonths(month, -1) }) : undefined}
        onLater={
          month < addMonths(thisMonth, MONTHS_AHEAD)
            ? () => setWanted({ month: addMonths(month, 1) })
            : undefined
        }
      />
      <p className="sr" role="status">
        {free.isWaiting ? '' : sayDays(month, days.size)}
      </p>
      <ClockChangeNote month={month} zones={[timeZone, other.timeZone]} />
      {free.isWaiting && days.size === 0 ? (
        <SkeletonLines height="9rem" />
      ) : day ? (
        <SlotDays
          days={daysFrom(days, day, ENOUGH_TIMES)}
          {...{ timeZone, other, selected, onPick }}
          preferred={free.preferred}
        />
      ) : (
        <NothingFree
          {...{ month, free, goTo }}
          name={other.name}
          onNext={() => setWanted({ month: addMonths(month, 1) })}
        />
      )}
    </div>
  );
}

const sayDays = (month: string, count: number): string =>
  `${count} ${count === 1 ? 'day has' : 'days have'} free times in ${formatMonth(month)}.`;

/** Two clocks that show the same need not be read twice. */
function besideOrNothing(start: string, timeZone: string, otherZone: string): string {
  const theirs = formatBeside(start, { timeZone }, { timeZone: otherZone });
  return theirs === formatTime(start, timeZone) ? '' : theirs;
}

type NothingProps = {
  month: string;
  name: string;
  free: ReturnType<typeof useFreeSlots>;
  goTo: (start: string) => void;
  onNext: () => void;
};

function NothingFree({ month, name, free, goTo, onNext }: NothingProps) {
  const { isBookable, waitsForCalendar, firstFreeNextMonth, isNextKnown } = free;
  if (!isBookable)
    return <p className={styles.nothing}>{name} cannot be booked yet: the payouts are not set up.</p>;
  if (waitsForCalendar)
    return (
      <div className={styles.nothing} role="status">
        <p>
          {name} cannot be booked for the moment: their own calendar does not answer, and they want nothing
          booked until it does.
        </p>
        <Button variant="default" onClick={free.again}>
          Look again
        </Button>
      </div>
    );
  const later = formatMonth(addMonths(month, 1));
  return (
    <div className={styles.nothing} role="status">
      <p>
        No free times in {formatMonth(month)}.
        {isNextKnown && !firstFreeNextMonth && ` None in ${later} either, as it stands now.`}
      </p>
      {firstFreeNextMonth ? (
        <Button variant="default" onClick={() => goTo(firstFreeNextMonth)}>
          Go to the first in {later}
        </Button>
      ) : (
        <Button variant="default" onClick={onNext}>
          Look at {later}
        </Button>
      )}
    </div>
  );
}
