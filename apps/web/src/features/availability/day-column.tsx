import type { WeeklyRow } from '@app/shared/availability/schedule';
import { MINUTES_PER_DAY, timeOfDay } from '@app/shared/availability/time-of-day';
import {
  changeHours,
  closeHours,
  type MinuteRange,
  openHours,
  openOnDay,
  rangeOf,
} from '@app/shared/availability/weekly-hours';
import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import styles from './day-column.module.css';
import { paintedRange, tappedHour } from './grid-geometry.ts';
import { OpenBlock, place } from './open-block.tsx';
import { minuteAt, useHoursDrag } from './use-hours-drag.ts';
import { dayName, sayOpenLength } from './week-words.ts';

type Props = {
  day: number;
  week: readonly WeeklyRow[];
  drawn: MinuteRange;
  keysId: string;
  isShown: boolean;
  onChange: (week: WeeklyRow[]) => void;
};

/** One day of the usual week: drag or click on closed time opens it, blocks can be moved. */
export function DayColumn({ day, week, drawn, keysId, isShown, onChange }: Props) {
  const column = useRef<HTMLFieldSetElement>(null);
  const keepFocus = useFocusAfterChange(column);
  const { drag, ...pointer } = useHoursDrag(drawn, ({ fromMinute, byMinutes }) =>
    onChange(openHours(week, day, paintedRange(fromMinute, fromMinute + byMinutes))),
  );
  const rows = week.filter((row) => row.day === day);
  const night = openOnDay(
    week.filter((row) => row.day !== day),
    day,
  )[0];
  const painted = drag && paintedRange(drag.fromMinute, drag.fromMinute + drag.byMinutes);

  const paint = (event: PointerEvent<HTMLElement>) => {
    // A finger that moves wants to scroll; it opens hours by tapping.
    if (event.pointerType === 'touch' || !isEmptyPlace(event)) return;
    pointer.begin(event, event.currentTarget, 'paint');
  };
  const tap = (event: MouseEvent<HTMLElement>) => {
    if (!isEmptyPlace(event) || !pointer.isClick()) return;
    onChange(openHours(week, day, tappedHour(minuteAt(event.currentTarget, event.clientY, drawn))));
  };
  const change = (row: WeeklyRow, range: MinuteRange) => {
    keepFocus(range.start);
    onChange(changeHours(week, row, range));
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard opens hours from the day's menu
    <fieldset
      ref={column}
      data-column=""
      className={styles.day}
      data-shown={isShown ? '' : undefined}
      aria-label={`${dayName(day)}, ${sayOpenLength(week, day)}`}
      onClick={tap}
      onPointerDown={paint}
      onPointerMove={(event) => pointer.move(event, event.currentTarget)}
      onPointerUp={pointer.end}
      onPointerCancel={pointer.cancel}
    >
      {night && (
        <div className={styles.night} style={place(night, drawn)} data-hours="">
          until {timeOfDay(night.end)}, from {dayName((day + 6) % 7)}
        </div>
      )}
      {rows.map((row, i) => (
        <OpenBlock
          // The start moves while the keys move it; the place in the day does not.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={i}
          row={row}
          drawn={drawn}
          keysId={keysId}
          onChange={(range) => change(row, range)}
          onClose={() => onChange(closeHours(week, day, rangeOf(row)))}
        />
      ))}
      {painted && (
        <div className={styles.painted} style={place(painted, drawn)} aria-hidden="true">
          {timeOfDay(painted.start)} to {timeOfDay(Math.min(painted.end, MINUTES_PER_DAY))}
        </div>
      )}
    </fieldset>
  );
}

const isEmptyPlace = ({ target }: { target: EventTarget }): boolean =>
  target instanceof Element && !target.closest('[data-hours]');

/** Hours that were moved into others become one with them; the focus goes on with what they became. */
function useFocusAfterChange(column: { current: HTMLElement | null }) {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const blocks = [...(column.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    const block = blocks.findLast((each) => Number(each.dataset.start) <= (wanted.current ?? 0));
    wanted.current = null;
    block?.focus({ preventScroll: true });
  });
  return (minute: number) => {
    wanted.current = minute;
  };
}
