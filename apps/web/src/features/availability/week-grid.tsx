import type { WeeklyRow } from '@app/shared/availability/schedule';
import { timeOfDay } from '@app/shared/availability/time-of-day';
import { type CSSProperties, useId, useState } from 'react';
import { DayColumn } from './day-column.tsx';
import { DayMenu } from './day-menu.tsx';
import { drawnHours } from './grid-geometry.ts';
import styles from './week-grid.module.css';
import { dayName, sayOpenLength, shortDayName, WEEK } from './week-words.ts';

type Props = { week: readonly WeeklyRow[]; onChange: (week: WeeklyRow[]) => void };

/** The usual week as a grid: all days side by side, on a phone one day at a time. */
export function WeekGrid({ week, onChange }: Props) {
  const keysId = useId();
  const [isWhole, setWhole] = useState(false);
  const [shownDay, setShownDay] = useState<number>(WEEK[0]);
  const needed = drawnHours(week);
  const drawn = isWhole ? { start: 0, end: 1440 } : needed;
  const isAllNeeded = needed.start === 0 && needed.end === 1440;
  const hours = Array.from({ length: (drawn.end - drawn.start) / 60 + 1 }, (_, i) => drawn.start + i * 60);

  return (
    <div>
      <fieldset className={styles.days} aria-label="Day to show">
        {WEEK.map((day) => (
          <button key={day} type="button" aria-pressed={day === shownDay} onClick={() => setShownDay(day)}>
            <b>{shortDayName(day)}</b>
            <i data-open={week.some((row) => row.day === day) ? '' : undefined} />
          </button>
        ))}
      </fieldset>
      <div className={styles.week} style={{ '--drawn-hours': hours.length - 1 } as CSSProperties}>
        <div className={styles.corner} />
        {WEEK.map((day) => (
          <div key={day} className={styles.head} data-shown={day === shownDay ? '' : undefined}>
            <DayMenu day={day} week={week} onChange={onChange}>
              <b>
                <span className={styles.short}>{shortDayName(day)}</span>
                <span className={styles.long}>{dayName(day)}</span>
              </b>{' '}
              {sayOpenLength(week, day)}
            </DayMenu>
          </div>
        ))}
        <div className={styles.hours} aria-hidden="true">
          {hours.map((minute, i) => (
            <span key={minute} style={{ top: `calc(${i} * var(--h))` }}>
              {timeOfDay(minute)}
            </span>
          ))}
        </div>
        {WEEK.map((day) => (
          <DayColumn
            key={day}
            day={day}
            week={week}
            drawn={drawn}
            keysId={keysId}
            isShown={day === shownDay}
            onChange={onChange}
          />
        ))}
      </div>
      <ul className={styles.keys}>
        <li className={styles.fine} id={keysId}>
          Drag across closed hours to open them, a handle to stretch, a block to move. With the keyboard:
          arrows move a block, with Shift its end, with Alt its start, Delete closes it.
        </li>
        <li className={styles.coarse}>Tap closed hours to open one, drag a handle to stretch it.</li>
        {!isAllNeeded && (
          <li>
            <button
              type="button"
              className={styles.plain}
              aria-pressed={isWhole}
              onClick={() => setWhole(!isWhole)}
            >
              {isWhole ? 'Show the usual hours' : 'Show all 24 hours'}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
