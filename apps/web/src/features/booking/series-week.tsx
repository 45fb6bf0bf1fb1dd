import { Checkbox } from '@mantine/core';
import { formatDay, formatForOther, formatTime } from '../../ui/format-time.ts';
import { type PlannedWeek, sayClockShift, whyNot } from './series-plan.ts';
import styles from './weekly-series.module.css';

type Props = {
  week: PlannedWeek;
  timeZone: string;
  other: { name: string; timeZone: string };
  /** The planned start of the week before; none for the first. */
  before: string | undefined;
  /** What would be held; null when the week is left out. */
  start: string | null;
  /** Undefined: as planned. */
  onStart: (start: string | null | undefined) => void;
};

/** One week of a series: the planned time to tick off, or why it cannot be had and what lies near it. */
export function SeriesWeek({ week, timeZone, other, before, start, onStart }: Props) {
  const say = (at: string) => `${formatDay(at, timeZone)}, ${formatTime(at, timeZone)}`;
  const planned = say(week.startsAt);
  const shift = before ? sayClockShift([before, week.startsAt], timeZone, other) : null;
  if (week.refusal === null) {
    return (
      <li>
        <Checkbox
          checked={start !== null}
          onChange={({ currentTarget }) => onStart(currentTarget.checked ? undefined : null)}
          label={<b className="num">{planned}</b>}
          description={`${formatForOther(week.startsAt, { timeZone }, other)}${
            week.isShifted ? '; the clocks change that day and skip your hour' : ''
          }`}
        />
        {shift && <p className={styles.shift}>{shift}</p>}
      </li>
    );
  }
  return (
    <li>
      <p className={styles.lost}>
        <s className="num">{planned}</s> <span>{whyNot(week.refusal, other.name)}</span>
      </p>
      {shift && <p className={styles.shift}>{shift}</p>}
      {week.nearest.length === 0 ? (
        <p className={styles.hint}>Nothing is free that week, so it is left out.</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like this
        <div className={styles.near} role="group" aria-label={`Instead of ${planned}`}>
          {week.nearest.map((near) => (
            <button
              key={near}
              type="button"
              aria-pressed={start === near}
              onClick={() => onStart(start === near ? undefined : near)}
            >
              <b>{say(near)}</b>
              {formatForOther(near, { timeZone }, other)}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
