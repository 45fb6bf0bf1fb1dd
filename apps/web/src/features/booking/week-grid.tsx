import { type CSSProperties, useId, useState } from 'react';
import { formatDate, formatDay, formatTime } from '../../ui/format-time.ts';
import type { ListedBooking } from './use-booking.ts';
import { type BusyTime, calendarOf } from './use-coach-week.ts';
import { WeekBlock } from './week-block.tsx';
import { WeekEntry } from './week-entry.tsx';
import { type DrawnWeek, instantAt, type Place } from './week-geometry.ts';
import styles from './week-grid.module.css';

type Props = {
  week: DrawnWeek;
  today: Temporal.PlainDate;
  bookings: readonly ListedBooking[];
  /** What other calendars say. */
  busy: readonly BusyTime[];
  onPropose: (booking: ListedBooking, startsAt: string) => void;
};

/** The week as a grid: sessions, what was asked for (dashed), what other calendars say (grey). */
export function WeekGrid({ week, today, bookings, busy, onPropose }: Props) {
  const keysId = useId();
  const [drafted, setDrafted] = useState<string | null>(null);
  const { hours, monday, timeZone } = week;
  const marks = Array.from({ length: hours.to - hours.from + 1 }, (_, at) => hours.from + at);
  const say = (place: Place | null) => {
    const at = place && instantAt(place, week);
    setDrafted(at && `${formatDay(at, timeZone)}, ${formatTime(at, timeZone)}. Enter asks for it.`);
  };
  return (
    <div className={styles.frame}>
      <div className={styles.grid} style={{ '--drawn-hours': hours.to - hours.from } as CSSProperties}>
        <div />
        {Array.from({ length: 7 }, (_, days) => monday.add({ days })).map((date) => (
          <h3 key={date.toString()} data-today={date.equals(today) ? '' : undefined}>
            {formatDate(date)}
          </h3>
        ))}
        <div className={styles.hours} aria-hidden="true">
          {marks.map((hour, at) => (
            <span key={hour} style={{ top: `calc(${at} * var(--h))` }}>
              {String(hour).padStart(2, '0')}:00
            </span>
          ))}
        </div>
        <div className={styles.days}>
          {Array.from({ length: 7 }, (_, day) => (
            <i key={monday.add({ days: day }).toString()} style={{ left: `calc(${day} * 100% / 7)` }} />
          ))}
          {busy.map((time) => (
            <WeekBlock key={`${time.kind} ${time.startsAt}`} {...{ week, time }} className={styles.busy}>
              {calendarOf(time)}
            </WeekBlock>
          ))}
          {bookings.map((booking) => (
            <WeekEntry key={booking.id} {...{ booking, week, keysId, onPropose }} onDraft={say} />
          ))}
        </div>
      </div>
      <p className={styles.keys} id={keysId}>
        Drag a booked session to ask for another time. With the keyboard: arrows choose the day and time,
        Enter asks, Escape leaves it. A click opens its menu.
      </p>
      <p className="sr" role="status">
        {drafted}
      </p>
    </div>
  );
}
