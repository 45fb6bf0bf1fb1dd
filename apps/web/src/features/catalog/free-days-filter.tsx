import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { formatDate } from '../../ui/format-time.ts';
import styles from './free-days-filter.module.css';
import type { Directory } from './use-directory.ts';

const LONGEST_DAYS = 60;

/** Between which days somebody must be free: a few usual spans, or two days of one's own. */
export function FreeDaysFilter({ directory: { search, timeZone, ask } }: { directory: Directory }) {
  const today = useNow(600).toZonedDateTimeISO(timeZone).toPlainDate();
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  const spans = [
    { value: 'fortnight', to: undefined, label: `Two weeks, to ${formatDate(today.add({ days: 14 }))}` },
    { value: 'week', to: sunday.toString(), label: `This week, to ${formatDate(sunday)}` },
    {
      value: 'month',
      to: today.add({ days: 28 }).toString(),
      label: `Four weeks, to ${formatDate(today.add({ days: 28 }))}`,
    },
  ];
  const known = search.from ? undefined : spans.find(({ to }) => to === search.to);
  const [ownDays, setOwnDays] = useState(!known);
  const shown = ownDays || !known ? 'own' : known.value;
  const choose = (value: string) => {
    const span = spans.find((each) => each.value === value);
    setOwnDays(!span);
    if (span) ask({ from: undefined, to: span.to });
  };
  const latest = today.add({ days: LONGEST_DAYS }).toString();
  return (
    <div className={styles.days}>
      <NativeSelect
        aria-label="Between which days"
        value={shown}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          ...spans.map(({ value, label }) => ({ value, label })),
          { value: 'own', label: 'Between two days' },
        ]}
      />
      {shown === 'own' && (
        <div className={styles.dates}>
          <label>
            From
            <input
              type="date"
              min={today.toString()}
              max={latest}
              value={search.from ?? ''}
              onChange={(event) => ask({ from: event.currentTarget.value || undefined })}
            />
          </label>
          <label>
            To
            <input
              type="date"
              min={search.from ?? today.toString()}
              max={latest}
              value={search.to ?? ''}
              onChange={(event) => ask({ to: event.currentTarget.value || undefined })}
            />
          </label>
        </div>
      )}
    </div>
  );
}
