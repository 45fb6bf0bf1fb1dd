import type { Schedule } from '@app/shared/availability/availability.schema';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { formatDate } from '../../ui/format-time.ts';
import { OverrideForm } from './override-form.tsx';
import styles from './override-list.module.css';
import { PublicHolidays } from './public-holidays.tsx';
import { ScheduleRefusal } from './schedule-refusal.tsx';
import { useScheduleChange } from './use-schedule.ts';
import { sayDay } from './week-words.ts';

/** The dates to come that differ from the usual week, each to be changed or given its usual hours back. */
export function OverrideList({ schedule }: { schedule: Schedule }) {
  const { timeZone } = schedule.rules;
  const today = useNow().toZonedDateTimeISO(timeZone).toPlainDate();
  const [edited, setEdited] = useState<Schedule['overrides'][number] | 'new' | 'holidays' | null>(null);
  const remove = useScheduleChange((client, date: string, base) =>
    client.availability.removeDateOverride.mutate({ ...base, date }),
  );
  const coming = schedule.overrides.filter(({ date }) => Temporal.PlainDate.compare(date, today) >= 0);

  return (
    <div className={styles.list}>
      {coming.length === 0 && edited === null && (
        <p className={styles.none}>
          None yet. A day off, an extra Saturday: set other hours for single dates here, and your usual week
          stays as it is.
        </p>
      )}
      <ul>
        {coming.map((override) => (
          <li key={override.date} className={styles.date}>
            <b>{formatDate(override.date, today)}</b>
            <span>
              {override.note && `${override.note}: `}
              {sayDay(override.intervals)}
              <small> in place of {sayDay(usualHours(schedule, override.date))}</small>
            </span>
            <span className={styles.acts}>
              <Button variant="subtle" size="sm" onClick={() => setEdited(override)}>
                Change<span className="sr"> {formatDate(override.date, today)}</span>
              </Button>
              <Button
                variant="subtle"
                size="sm"
                loading={remove.isPending && remove.variables === override.date}
                onClick={() => remove.mutate(override.date)}
              >
                Usual hours again<span className="sr"> on {formatDate(override.date, today)}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <ScheduleRefusal
        of={remove}
        after={{ ...schedule, overrides: schedule.overrides.filter(({ date }) => date !== remove.variables) }}
        safe="The date keeps its hours."
      />
      {edited === null && (
        <div className={styles.ways}>
          <Button variant="default" onClick={() => setEdited('new')}>
            Set other hours for a date
          </Button>
          <Button variant="default" onClick={() => setEdited('holidays')}>
            Close on public holidays
          </Button>
        </div>
      )}
      {edited === 'holidays' && <PublicHolidays schedule={schedule} onDone={() => setEdited(null)} />}
      {edited !== null && edited !== 'holidays' && (
        <OverrideForm
          key={edited === 'new' ? 'new' : edited.date}
          today={today}
          schedule={schedule}
          override={edited === 'new' ? undefined : edited}
          usual={(date) => usualHours(schedule, date)}
          onDone={() => setEdited(null)}
        />
      )}
    </div>
  );
}

const usualHours = ({ weeklyHours }: Schedule, date: string) => {
  const day = Temporal.PlainDate.from(date).dayOfWeek % 7;
  return weeklyHours.filter((row) => row.day === day);
};
