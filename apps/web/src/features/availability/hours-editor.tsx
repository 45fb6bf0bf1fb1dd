import { Button } from '@mantine/core';
import { useState } from 'react';
import { placeOf } from '../../ui/format-time.ts';
import styles from './hours-editor.module.css';
import { HoursForm } from './hours-form.tsx';
import { ScheduleRefusal } from './schedule-refusal.tsx';
import type { useWeeklyHours } from './use-weekly-hours.ts';
import { WeekGrid } from './week-grid.tsx';
import { sayWeekLength } from './week-words.ts';

type Props = { hours: ReturnType<typeof useWeeklyHours>; timeZone: string; name?: string | undefined };

/** The usual week, to be painted or typed; both change the same hours and save by themselves. */
export function HoursEditor({ hours, timeZone, name }: Props) {
  const [isTyped, setTyped] = useState(false);
  const { week, change, status, error, saving } = hours;
  return (
    <section aria-labelledby="usual-week">
      <div className={styles.bar}>
        <h2 id="usual-week">
          {name ?? 'Your usual week'}{' '}
          <small>
            {placeOf(timeZone)} time, {week.length === 0 ? 'no hours yet' : `${sayWeekLength(week)} open`}
          </small>
        </h2>
        <div className={styles.end}>
          <span role="status" className={styles.status}>
            {status}
          </span>
          {hours.canUndo && !error && (
            <Button variant="subtle" size="sm" onClick={hours.undo}>
              Undo
            </Button>
          )}
          <Button variant="default" size="sm" className={styles.toggle} onClick={() => setTyped(!isTyped)}>
            {isTyped ? 'Paint the hours instead' : 'Type the hours instead'}
          </Button>
        </div>
      </div>
      {(error || saving.question) && (
        <div className={styles.error}>
          <ScheduleRefusal
            of={saving}
            after={hours.after}
            safe="Your hours are still on this page, but not saved."
            onSeen={hours.takeOthers}
            onKeep={hours.keepThese}
            onLeave={hours.takeBack}
          >
            <Button variant="default" size="sm" mt="xs" onClick={hours.tryAgain}>
              Save them again
            </Button>
          </ScheduleRefusal>
        </div>
      )}
      {isTyped ? <HoursForm week={week} onChange={change} /> : <WeekGrid week={week} onChange={change} />}
    </section>
  );
}
