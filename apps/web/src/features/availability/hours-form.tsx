import type { WeeklyRow } from '@app/shared/availability/schedule';
import { joinWeeklyHours } from '@app/shared/availability/weekly-hours';
import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Refusal } from '../../ui/error-message.tsx';
import { HoursFields } from './hours-fields.tsx';
import styles from './hours-form.module.css';
import { hoursOf, type TypedRow, typedRows } from './typed-hours.ts';
import { dayName, WEEK } from './week-words.ts';

type Props = { week: readonly WeeklyRow[]; onChange: (week: WeeklyRow[]) => void };
type TypedWeek = Record<number, TypedRow[]>;

const typedWeek = (week: readonly WeeklyRow[]): TypedWeek =>
  Object.fromEntries(WEEK.map((day) => [day, typedRows(week.filter((row) => row.day === day))]));

/** The usual week in words and figures: everything that the grid can do, and minutes that it cannot. */
export function HoursForm({ week, onChange }: Props) {
  const [typed, setTyped] = useState(() => typedWeek(week));
  const [showFaults, setShowFaults] = useState(false);
  const written = useRef(week);

  // Undone, or taken over from another window: then the fields follow. What is being typed stays.
  useEffect(() => {
    if (written.current === week) return;
    written.current = week;
    setTyped(typedWeek(week));
  }, [week]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const days = WEEK.map((day) => ({ day, hours: hoursOf(typed[day]!) }));
    setShowFaults(true);
    if (days.some(({ hours }) => !hours)) return;
    const rows = days.flatMap(({ day, hours = [] }) => hours.map((each) => ({ day, ...each })));
    onChange(joinWeeklyHours(rows));
    setShowFaults(false);
  };
  const isWrong = showFaults && WEEK.some((day) => !hoursOf(typed[day]!));

  return (
    <form onSubmit={save} noValidate className={styles.form}>
      <p className={styles.help}>
        Write 9, 9:30 or 1730; 24:00 is midnight. Hours that end before they start run into the next day.
        Hours that overlap or touch become one.
      </p>
      {WEEK.map((day) => (
        <fieldset key={day} className={styles.day}>
          <legend>{dayName(day)}</legend>
          <HoursFields
            of={dayName(day)}
            rows={typed[day]!}
            onChange={(rows) => setTyped({ ...typed, [day]: rows })}
            showFaults={showFaults}
          />
        </fieldset>
      ))}
      {isWrong && (
        <Refusal what="Not all of these are hours.">
          The fields that are not say why. Nothing is lost.
        </Refusal>
      )}
      <Button type="submit">Save these hours</Button>
    </form>
  );
}
