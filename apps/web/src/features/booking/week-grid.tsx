import { type CSSProperties, useId, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { formatDate, formatDay, formatTime } from '../../ui/format-time.ts';
import type { ListedBooking } from './use-booking.ts';
import { type BusyTime, calendarOf } from './use-coach-week.ts';
import { layOut, WeekBlock } from './week-block.tsx';
import { WeekEntry } from './week-entry.tsx';
import { type DrawnWeek, instantAt, type Place } from './week-geometry.ts';
import styles from './week-grid.module.css';

type Props = {
  week: DrawnWeek;
  today: Temporal.PlainDate;
  bookings: readonly ListedBooking[];
  /** What other calendars say. */
  busy: readonly BusyTime[];
  /** When the coach is open; null until it is known. */
  hours: readonly { startsAt: string; endsAt: string }[] | null;
  onPropose: (booking: ListedBooking, startsAt: string) => void;
};

/** The week as a grid: open hours (white), sessions, the next of them in blue, what was asked for (dashed), what other calendars say (hatched). */
export function WeekGrid({ week, today, bookings, busy, hours: open, onPropose }: Props) {
  const now = useNow(60);
  const keysId = useId();
  const [drafted, setDrafted] = useState<string | null>(null);
  const { hours, monday, timeZone } = week;
  const marks = Array.from({ length: hours.to - hours.from + 1 }, (_, at) => hours.from + at);
  const nextId = bookings.find(
    ({ status, endsAt }) =>
      status === 'confirmed' && Temporal.Instant.compare(Temporal.Instant.from(endsAt), now) > 0,
  )?.id;
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
        <div className={styles.days} data-hours={open ? '' : undefined}>
          {open?.map((time) => {
            const style = layOut(time, week);
            return (
              style && <div key={time.startsAt} className={styles.open} style={style} aria-hidden="true" />
            );
          })}
          {Array.from({ length: 7 }, (_, day) => (
            <i key={monday.add({ days: day }).toString()} style={{ left: `calc(${day} * 100% / 7)` }} />
          ))}
          {busy.map((time) => (
            <WeekBlock key={`${time.kind} ${time.startsAt}`} {...{ week, time }} className={styles.busy}>
              {calendarOf(time)}
            </WeekBlock>
          ))}
          {bookings.map((booking) => (
            <WeekEntry
              key={booking.id}
              {...{ booking, week, keysId, onPropose }}
              isNext={booking.id === nextId}
              onDraft={say}
            />
          ))}
          <NowLine now={now} week={week} />
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

/** Where the day is, on the week that it lies in. */
function NowLine({ now, week }: { now: Temporal.Instant; week: DrawnWeek }) {
  const minute = { startsAt: now.toString(), endsAt: now.add({ minutes: 1 }).toString() };
  const place = layOut(minute, week);
  return place && <i className={styles.now} style={{ ...place, height: undefined }} aria-hidden="true" />;
}
