import { formatLongDay, formatTime } from '../../ui/format-time.ts';
import styles from './struck-time.module.css';

/** A time that is lost, with the pencil's line through it. */
export function StruckTime({ startsAt, timeZone }: { startsAt: string; timeZone: string }) {
  const words = `${formatLongDay(startsAt, timeZone)}, ${formatTime(startsAt, timeZone)}`;
  return (
    <p className={styles.struck}>
      <span className="sr">Struck out: </span>
      {words}
      <svg
        viewBox="0 0 300 40"
        preserveAspectRatio="none"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M3 25C70 15 190 27 296 14" vectorEffect="non-scaling-stroke" />
      </svg>
    </p>
  );
}
