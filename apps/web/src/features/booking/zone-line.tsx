import { lazy, Suspense, useState } from 'react';
import { formatOffset, placeOf } from '../../ui/format-time.ts';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './slot-picker.module.css';

/** Fetched when it is first asked for: the search among 400 zones weighs a fifth of the page. */
const TimeZoneSelect = lazy(() =>
  import('../../ui/time-zone-select.tsx').then((module) => ({ default: module.TimeZoneSelect })),
);

type Props = {
  timeZone: string;
  onTimeZone: (timeZone: string) => void;
  other: { name: string; timeZone: string };
  at: Temporal.Instant | string;
};

/** Whose clock is large and whose is small, and the way to read in another zone. */
export function ZoneLine({ timeZone, onTimeZone, other, at }: Props) {
  const [isChanging, setChanging] = useState(false);
  const mine = placeOf(timeZone);
  const theirs = placeOf(other.timeZone);
  const same = formatOffset(at, timeZone) === formatOffset(at, other.timeZone);
  return (
    <div className={styles.zone}>
      <p>
        {same ? (
          <>
            All times are as in <b>{mine}</b>
            {mine === theirs
              ? `, where ${other.name} is too. `
              : `, the same for ${other.name} in ${theirs}. `}
          </>
        ) : (
          <>
            <b>Large</b> is {mine}, small is {theirs} for {other.name}.{' '}
          </>
        )}
        <button
          type="button"
          className={styles.plain}
          aria-expanded={isChanging}
          onClick={() => setChanging(!isChanging)}
        >
          {isChanging ? 'Keep it' : 'Change'}
        </button>
      </p>
      {isChanging && (
        <Suspense fallback={<SkeletonLines height="4.5rem" />}>
          <TimeZoneSelect
            label="Show the times as in"
            value={timeZone}
            onChange={(zone) => {
              onTimeZone(zone);
              setChanging(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
