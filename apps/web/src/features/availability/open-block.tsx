import type { WeeklyRow } from '@app/shared/availability/schedule';
import { MINUTES_PER_DAY, timeOfDay } from '@app/shared/availability/time-of-day';
import { type MinuteRange, rangeOf } from '@app/shared/availability/weekly-hours';
import type { KeyboardEvent, PointerEvent } from 'react';
import { FINE_MINUTES, type Grip, movedRange } from './grid-geometry.ts';
import styles from './open-block.module.css';
import { useHoursDrag } from './use-hours-drag.ts';
import { dayName, sayHours } from './week-words.ts';

type Props = {
  row: WeeklyRow;
  drawn: MinuteRange;
  /** The id of the sentence that says which keys there are. */
  keysId: string;
  onChange: (range: MinuteRange) => void;
  onClose: () => void;
};

/** Hours that are open, to be moved, stretched and closed with the pointer or the keys. */
export function OpenBlock({ row, drawn, keysId, onChange, onClose }: Props) {
  const range = rangeOf(row);
  const { drag, ...pointer } = useHoursDrag(drawn, ({ grip, byMinutes }) => {
    if (grip !== 'paint') onChange(movedRange(range, grip, byMinutes));
  });
  const shown = drag && drag.grip !== 'paint' ? movedRange(range, drag.grip, drag.byMinutes) : range;
  const words = `${timeOfDay(shown.start)} to ${timeOfDay(wrapped(shown.end))}`;

  const begin = (event: PointerEvent<HTMLElement>, grip: Grip) => {
    event.stopPropagation();
    pointer.begin(event, columnOf(event), grip);
  };
  const grab = (grip: Grip) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => begin(event, grip),
    onPointerMove: (event: PointerEvent<HTMLElement>) => pointer.move(event, columnOf(event)),
    onPointerUp: pointer.end,
    onPointerCancel: pointer.cancel,
  });

  return (
    // The column opens hours where it is clicked; a click on hours that are open is not meant for it.
    <div className={styles.block} data-held={drag ? '' : undefined} style={place(shown, drawn)} data-hours="">
      <button
        type="button"
        className={styles.body}
        aria-label={`${dayName(row.day)}, open ${sayHours(row, row.day)}`}
        aria-describedby={keysId}
        data-start={range.start}
        onKeyDown={(event) => moveByKey(event, range, onChange, onClose)}
        {...grab('whole')}
      >
        <span>{words}</span> {range.end > MINUTES_PER_DAY && <small>on {dayName((row.day + 1) % 7)}</small>}
      </button>
      <span className={styles.handle} data-edge="start" {...grab('start')} />
      <span className={styles.handle} data-edge="end" {...grab('end')} />
      <button
        type="button"
        tabIndex={-1}
        className={styles.close}
        aria-label={`Close ${dayName(row.day)}, ${sayHours(row, row.day)}`}
        title="Close these hours"
        onClick={onClose}
      >
        ×
      </button>
    </div>
  );
}

/** From the top of the drawn day, as shares of its height; what reaches over midnight ends at the edge. */
export const place = ({ start, end }: MinuteRange, drawn: MinuteRange) => {
  const share = (minutes: number) => `${(100 * minutes) / (drawn.end - drawn.start)}%`;
  const last = Math.min(end, drawn.end);
  return { top: share(start - drawn.start), height: share(last - start) };
};

const columnOf = (event: PointerEvent<HTMLElement>): Element =>
  event.currentTarget.closest('[data-column]') ?? event.currentTarget;

const wrapped = (minutes: number): number =>
  minutes > MINUTES_PER_DAY ? minutes - MINUTES_PER_DAY : minutes;

/** Arrows move the hours, with Shift their end, with Alt their start; Delete closes them. */
function moveByKey(
  event: KeyboardEvent,
  range: MinuteRange,
  onChange: (range: MinuteRange) => void,
  onClose: () => void,
): void {
  const by = { ArrowUp: -FINE_MINUTES, ArrowDown: FINE_MINUTES }[event.key];
  if (by !== undefined) {
    event.preventDefault();
    onChange(movedRange(range, event.shiftKey ? 'end' : event.altKey ? 'start' : 'whole', by));
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    event.preventDefault();
    onClose();
  }
}
