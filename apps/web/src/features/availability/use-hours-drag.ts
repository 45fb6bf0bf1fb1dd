import type { MinuteRange } from '@app/shared/availability/weekly-hours';
import { type PointerEvent, useRef, useState } from 'react';
import type { Grip } from './grid-geometry.ts';

/** Less than this is a click, not a drag. */
const DRAG_PIXELS = 4;

type Drag = {
  grip: Grip | 'paint';
  fromY: number;
  fromMinute: number;
  byMinutes: number;
  isDragged: boolean;
};

/** The minute of the day under the pointer, within the column that is drawn from `drawn.start` to `drawn.end`. */
export function minuteAt(column: Element, clientY: number, drawn: MinuteRange): number {
  const { top, height } = column.getBoundingClientRect();
  return drawn.start + ((clientY - top) / height) * (drawn.end - drawn.start);
}

/**
 * A vertical drag within a column, in minutes. `onDone` is called once, only if the pointer really moved;
 * a touch that turns into scrolling is given up.
 */
export function useHoursDrag(drawn: MinuteRange, onDone: (drag: Drag) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const wasDragged = useRef(false);

  const begin = (event: PointerEvent, column: Element, grip: Drag['grip']) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    wasDragged.current = false;
    const fromMinute = minuteAt(column, event.clientY, drawn);
    setDrag({ grip, fromY: event.clientY, fromMinute, byMinutes: 0, isDragged: false });
  };
  const move = (event: PointerEvent, column: Element) => {
    if (!drag) return;
    const isDragged = drag.isDragged || Math.abs(event.clientY - drag.fromY) >= DRAG_PIXELS;
    setDrag({ ...drag, isDragged, byMinutes: minuteAt(column, event.clientY, drawn) - drag.fromMinute });
  };
  const end = () => {
    setDrag(null);
    if (!drag?.isDragged) return;
    wasDragged.current = true;
    onDone(drag);
  };
  return {
    drag: drag?.isDragged ? drag : null,
    begin,
    move,
    end,
    cancel: () => setDrag(null),
    /** A browser ends every drag with a click; that one means nothing. */
    isClick: () => !wasDragged.current,
  };
}
