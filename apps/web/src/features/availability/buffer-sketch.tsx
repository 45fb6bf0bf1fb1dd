import type { ScheduleSettings } from '@app/shared/availability/availability.schema';
import styles from './buffer-sketch.module.css';

/** Drawn so that an hour is a session and the hatch is what stays free; longer gaps are not drawn longer. */
const LONGEST_DRAWN = 90;
const SESSION = 60;

/** What the two buffers do between two sessions and beside something from a calendar. */
export function BufferSketch({ rules }: { rules: ScheduleSettings }) {
  const { bufferBeforeMinutes, bufferAfterMinutes } = rules;
  const gap = Math.max(bufferBeforeMinutes, bufferAfterMinutes);
  const grow = (minutes: number) => ({ flexGrow: Math.min(minutes, LONGEST_DRAWN) });
  return (
    <div>
      <div className={styles.line} aria-hidden="true">
        <span className={styles.session} style={grow(SESSION)}>
          session
        </span>
        {gap > 0 && <span className={styles.free} style={grow(gap)} />}
        <span className={styles.session} style={grow(SESSION)}>
          session
        </span>
      </div>
      <p className={styles.words}>{sayGap(gap)}</p>
    </div>
  );
}

/** Between two own sessions the larger of the two counts, once. */
function sayGap(minutes: number): string {
  if (minutes === 0) return 'One session may start the minute another ends.';
  return `Between two sessions at least ${minutes} minutes stay free: the larger of the two, never both added up.`;
}
