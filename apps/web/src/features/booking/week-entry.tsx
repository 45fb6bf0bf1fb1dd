import { Menu } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { COACH_STATE } from './coach-state.ts';
import type { ListedBooking } from './use-booking.ts';
import { layOut, WeekBlock } from './week-block.tsx';
import { type DrawnWeek, instantAt, movedPlace, type Place, placeOf, STEP_MINUTES } from './week-geometry.ts';
import styles from './week-grid.module.css';

/** Less than this is a click, not a drag. */
const DRAG_PIXELS = 5;
const ARROWS: Record<string, Place> = {
  ArrowLeft: { day: -1, minute: 0 },
  ArrowRight: { day: 1, minute: 0 },
  ArrowUp: { day: 0, minute: -STEP_MINUTES },
  ArrowDown: { day: 0, minute: STEP_MINUTES },
};

type Props = {
  booking: ListedBooking;
  week: DrawnWeek;
  keysId: string;
  /** The one that comes next. */
  isNext: boolean;
  onPropose: (booking: ListedBooking, startsAt: string) => void;
  onDraft: (place: Place | null) => void;
};

/** A session on the grid. One that is booked and to come can be dragged, or moved by arrows, to ask for another time. */
export function WeekEntry({ booking, week, keysId, isNext, onPropose, onDraft }: Props) {
  const now = useNow(60);
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState<Place | null>(null);
  const grip = useRef<{ x: number; y: number; isDragged: boolean } | null>(null);
  const { timeZone } = week;
  const { startsAt, durationMinutes, proposedStartsAt, status } = booking;
  const at = placeOf(startsAt, week);
  const style = layOut(booking, week);
  const mayAsk = status === 'confirmed' && Temporal.Instant.compare(Temporal.Instant.from(startsAt), now) > 0;
  const ownState = proposedStartsAt ? 'you asked to move' : COACH_STATE[status];
  const state = booking.clash && status === 'confirmed' ? 'two things at once' : ownState;
  const name = firstName(booking.candidate.name);
  const spanFrom = (start: string) => ({
    startsAt: start,
    endsAt: Temporal.Instant.from(start).add({ minutes: durationMinutes }).toString(),
  });
  const draw = (place: Place | null) => {
    setDraft(place);
    onDraft(place);
  };
  const ask = (place: Place) => {
    draw(null);
    const wanted = instantAt(place, week);
    if (wanted !== startsAt) onPropose(booking, wanted);
  };

  const drag = {
    onPointerDown(event: PointerEvent<HTMLButtonElement>) {
      if (event.button !== 0 || !mayAsk || event.pointerType === 'touch') return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { x: event.clientX, y: event.clientY, isDragged: false };
    },
    onPointerMove(event: PointerEvent<HTMLButtonElement>) {
      const held = grip.current;
      const days = event.currentTarget.parentElement?.getBoundingClientRect();
      if (!held || !days) return;
      const [right, down] = [event.clientX - held.x, event.clientY - held.y];
      held.isDragged ||= Math.hypot(right, down) >= DRAG_PIXELS;
      if (!held.isDragged) return;
      const by = {
        day: Math.round(right / (days.width / 7)),
        minute: (down / days.height) * (week.hours.to - week.hours.from) * 60,
      };
      draw(movedPlace(at, by, week, durationMinutes));
    },
    onPointerUp() {
      if (grip.current?.isDragged && draft) ask(draft);
    },
    onPointerCancel() {
      grip.current = null;
      draw(null);
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ARROWS[event.key];
    if (step && mayAsk && !isOpen) {
      event.preventDefault();
      draw(movedPlace(draft ?? at, step, week, durationMinutes));
    } else if (event.key === 'Enter' && draft) {
      event.preventDefault();
      ask(draft);
    } else if (event.key === 'Escape' && draft) {
      draw(null);
    }
  };
  const onClick = () => {
    const wasDragged = grip.current?.isDragged; // a browser ends every drag with a click; that one means nothing
    grip.current = null;
    if (!wasDragged) setOpen(!isOpen);
  };

  return (
    <>
      {style && (
        <Menu opened={isOpen} onChange={setOpen} trapFocus position="bottom-start">
          <Menu.Target>
            <button
              type="button"
              className={styles.entry}
              style={style}
              data-status={status}
              data-next={isNext ? '' : undefined}
              data-movable={mayAsk ? '' : undefined}
              aria-describedby={mayAsk ? keysId : undefined}
              onClick={onClick}
              onKeyDown={onKeyDown}
              onBlur={() => draft && !grip.current && draw(null)}
              {...drag}
            >
              <span>
                <span className="sr">{`${formatDay(startsAt, timeZone)}, `}</span>
                <b>{formatTime(startsAt, timeZone)}</b> {booking.candidate.name}
              </span>
              <small>
                {durationMinutes} min{state ? `, ${state}` : ''}
              </small>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component={Link} to={paths.session(booking.id)}>
              Open the session
            </Menu.Item>
            {mayAsk && (
              <Menu.Item onClick={() => onPropose(booking, proposedStartsAt ?? startsAt)}>
                Ask {name} for another time
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {proposedStartsAt && status === 'confirmed' && (
        <WeekBlock week={week} time={spanFrom(proposedStartsAt)} className={styles.proposed}>
          <b>{formatTime(proposedStartsAt, timeZone)}</b> {name}?
          {!style && ` Now ${formatDay(startsAt, timeZone)}.`}
        </WeekBlock>
      )}
      {draft && (
        <WeekBlock week={week} time={spanFrom(instantAt(draft, week))} className={styles.draft}>
          <b>{formatTime(instantAt(draft, week), timeZone)}</b> {name}
        </WeekBlock>
      )}
    </>
  );
}
