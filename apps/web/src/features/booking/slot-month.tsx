import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useId } from 'react';
import { formatLongDate, formatMonth } from '../../ui/format-time.ts';
import { addMonths, type SlotMonth as Days, weeksOf } from './slot-calendar.ts';
import styles from './slot-month.module.css';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MOST_STROKES = 7;

type Props = {
  month: string;
  days: Days;
  day: string | null;
  today: string;
  onDay: (date: string) => void;
  onEarlier: (() => void) | undefined;
  onLater: (() => void) | undefined;
};

/** A month's page: a stroke for each free time, a ring round the chosen day. */
export function SlotMonth({ month, days, day, today, onDay, onEarlier, onLater }: Props) {
  const title = useId();
  return (
    <div>
      <div className={styles.bar}>
        <span id={title} aria-live="polite">
          {formatMonth(month)}
        </span>
        <button
          type="button"
          disabled={!onEarlier}
          onClick={onEarlier}
          aria-label={`Earlier: ${formatMonth(addMonths(month, -1))}`}
        >
          <IconChevronLeft size={20} aria-hidden="true" />
        </button>
        <button
          type="button"
          disabled={!onLater}
          onClick={onLater}
          aria-label={`Later: ${formatMonth(addMonths(month, 1))}`}
        >
          <IconChevronRight size={20} aria-hidden="true" />
        </button>
      </div>
      <table className={styles.month} aria-labelledby={title} onKeyDown={moveByArrows}>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" abbr={weekday}>
                {weekday[0]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((date) => date)}>
              {week.map((date, weekday) => (
                <td key={date ?? `blank ${weekday}`}>
                  {date && (
                    <Day
                      date={date}
                      free={days.get(date)?.length ?? 0}
                      isChosen={date === day}
                      isToday={date === today}
                      onChoose={() => onDay(date)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {days.size > 0 && (
        <p className={styles.key}>
          One stroke for each free time, {MOST_STROKES} at most.
          <span className={styles.keyboard}> The arrow keys move.</span>
        </p>
      )}
    </div>
  );
}

type DayProps = { date: string; free: number; isChosen: boolean; isToday: boolean; onChoose: () => void };

function Day({ date, free, isChosen, isToday, onChoose }: DayProps) {
  const number = Number(date.slice(-2));
  if (free === 0) {
    return (
      <span className={isToday ? styles.today : undefined} title={isToday ? 'Today' : undefined}>
        {number}
      </span>
    );
  }
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={`${formatLongDate(date)}, ${free} free`}
      onClick={onChoose}
    >
      {number}
      <i style={{ ['--n' as string]: Math.min(free, MOST_STROKES) }} />
      {isChosen && <Ring />}
    </button>
  );
}

const Ring = () => (
  <svg
    viewBox="0 0 50 48"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.2"
    strokeLinecap="round"
    aria-hidden="true"
  >
    <path d="M31 3.5C18 .5 4.5 9 3.5 23.5 2.7 37 13 45.5 25.5 45c13-.6 21.5-9.5 21-22C46 11.5 37 3.8 24 4.2" />
  </svg>
);

/** Left and right to the free day before and after, up and down by a week or to what lies nearest. */
function moveByArrows(event: KeyboardEvent<HTMLTableElement>) {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const step = steps[event.key];
  if (!step || !(event.target instanceof HTMLButtonElement)) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const dates = buttons.map((button) => Number.parseInt(button.textContent, 10));
  const here = buttons.indexOf(event.target);
  const wanted = (dates[here] ?? 0) + step;
  const found =
    step > 0
      ? dates.findIndex((date, at) => at > here && date >= wanted)
      : dates.findLastIndex((date, at) => at < here && date <= wanted);
  buttons[found]?.focus();
}
