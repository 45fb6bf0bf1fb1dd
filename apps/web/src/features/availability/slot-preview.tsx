import { SESSION_LENGTHS } from '@app/shared/catalog/session-type';
import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { formatDate, formatOffset, formatTime, placeOf } from '../../ui/format-time.ts';
import { TimeZoneSelect } from '../../ui/time-zone-select.tsx';
import { type PreviewedSchedule, previewDays } from './preview-days.ts';
import styles from './slot-preview.module.css';

const FIRST_DAYS = 4;
const MORE_DAYS = 14;

/** What a candidate in some zone would be offered, from the hours as they stand on the page. */
export function SlotPreview({ schedule }: { schedule: PreviewedSchedule }) {
  const now = useNow();
  const coachZone = schedule.rules.timeZone;
  const [timeZone, setTimeZone] = useState(() => elsewhere(coachZone, now));
  const [durationMinutes, setDurationMinutes] = useState(60);
  const [days, setDays] = useState(FIRST_DAYS);
  const found = useMemo(
    () => previewDays(schedule, { durationMinutes, timeZone, days: days + 1 }, now),
    [schedule, durationMinutes, timeZone, days, now],
  );

  return (
    <div className={styles.preview}>
      <h2>What a candidate in {placeOf(timeZone)} sees</h2>
      <div className={styles.asked}>
        <TimeZoneSelect label="In" value={timeZone} onChange={setTimeZone} />
        <NativeSelect
          label="For a session of"
          data={SESSION_LENGTHS.map((length) => ({ value: String(length), label: `${length} minutes` }))}
          value={String(durationMinutes)}
          onChange={(event) => setDurationMinutes(Number(event.currentTarget.value))}
        />
      </div>
      {found.length === 0 && (
        <p className={styles.quiet}>
          No times at all in the next {schedule.rules.horizonDays} days. Open hours that are long enough for a
          session and lie after your notice.
        </p>
      )}
      <ul>
        {found.slice(0, days).map(({ date, starts }) => (
          <li key={date} className={styles.day}>
            <h3>{formatDate(date)}</h3>
            <p className={styles.times}>
              {starts.map((start) => (
                <span key={start.epochMilliseconds}>{formatTime(start, timeZone)}</span>
              ))}
            </p>
            <p className={styles.quiet}>{sayForCoach(starts, date, coachZone)}</p>
          </li>
        ))}
      </ul>
      {found.length > days && (
        <Button variant="subtle" size="sm" onClick={() => setDays(days + MORE_DAYS)}>
          Show more days
        </Button>
      )}
      <p className={styles.quiet}>Before any booking: sessions and holds take their times away.</p>
    </div>
  );
}

/** A large place whose clock shows something else than the coach's: there is nothing to see in one's own. */
const elsewhere = (coachZone: string, now: Temporal.Instant): string =>
  formatOffset(now, coachZone) === formatOffset(now, 'Europe/London') ? 'America/New_York' : 'Europe/London';

/** `09:00 to 16:30 for you`, with the date where it is another. */
function sayForCoach(starts: readonly Temporal.Instant[], date: string, timeZone: string): string {
  const [first, last] = [starts[0], starts.at(-1)];
  if (!first || !last) return '';
  const firstDate = first.toZonedDateTimeISO(timeZone).toPlainDate();
  const day = firstDate.toString() === date ? '' : `${formatDate(firstDate)}, `;
  const times = [formatTime(first, timeZone), formatTime(last, timeZone)];
  return `${day}${[...new Set(times)].join(' to ')} for you`;
}
