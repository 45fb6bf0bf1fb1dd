import { FEWEST_SESSIONS, MOST_SESSIONS } from '@app/shared/booking/weekly-series';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import styles from './weekly-series.module.css';

const USUAL_SESSIONS = 4;
const COUNTS = Array.from({ length: MOST_SESSIONS - FEWEST_SESSIONS + 1 }, (_, at) => FEWEST_SESSIONS + at);

type Props = { weekday: string; sessions: number; onSessions: (sessions: number) => void };

/** Once, or the same time for some weeks. */
export function HowOften({ weekday, sessions, onSessions }: Props) {
  return (
    <div className={styles.often}>
      <SegmentedControl
        aria-label="How often"
        value={sessions > 1 ? 'weekly' : 'once'}
        onChange={(value) => onSessions(value === 'weekly' ? USUAL_SESSIONS : 1)}
        data={[
          { value: 'once', label: 'Once' },
          { value: 'weekly', label: `Every ${weekday}` },
        ]}
      />
      {sessions > 1 && (
        <NativeSelect
          label="How many sessions"
          value={sessions}
          onChange={({ currentTarget }) => onSessions(Number(currentTarget.value))}
          data={COUNTS.map((count) => ({ value: `${count}`, label: `${count} sessions` }))}
        />
      )}
    </div>
  );
}
