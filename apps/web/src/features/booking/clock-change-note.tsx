import { formatDate, placeOf } from '../../ui/format-time.ts';
import { clockChangeIn } from './slot-calendar.ts';
import styles from './slot-picker.module.css';

type Props = { month: string; zones: readonly string[] };

/** Said in the months in which it matters: the difference between the two clocks may not be the usual one. */
export function ClockChangeNote({ month, zones }: Props) {
  const changes = [...new Set(zones)].flatMap((timeZone) => {
    const date = clockChangeIn(month, timeZone);
    return date ? [`in ${placeOf(timeZone)} on ${formatDate(date)}`] : [];
  });
  if (changes.length === 0) return null;
  return (
    <p className={styles.shift}>The clocks change {changes.join(' and ')}. The times here allow for it.</p>
  );
}
