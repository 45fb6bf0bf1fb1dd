import type { AbsenceInput, Schedule } from '@app/shared/availability/availability.schema';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { fieldFaults } from '../../ui/field-faults.ts';
import { formatDate } from '../../ui/format-time.ts';
import styles from './override-form.module.css';
import list from './override-list.module.css';
import { ScheduleRefusal } from './schedule-refusal.tsx';
import { useScheduleChange } from './use-schedule.ts';

type Absence = Schedule['absences'][number];
type Props = {
  schedule: Schedule;
  /** What is booked on these dates all the same. */
  booked: (dates: { from: string; to: string }) => ReactNode;
};

/** Holidays and longer absences: nothing can be booked in them, and what stands in them is shown. */
export function AbsenceList({ schedule, booked }: Props) {
  const today = useNow().toZonedDateTimeISO(schedule.rules.timeZone).toPlainDate();
  const [isAdding, setAdding] = useState(false);
  const remove = useScheduleChange((client, id: Absence['id'], base) =>
    client.availability.removeAbsence.mutate({ ...base, id }),
  );
  const coming = schedule.absences.filter(({ to }) => to >= today.toString());
  return (
    <div className={list.list}>
      {coming.length === 0 && !isAdding && (
        <p className={list.none}>None. While you are away, nothing can be booked, whatever your hours say.</p>
      )}
      <ul>
        {coming.map((absence) => (
          <li key={absence.id} className={list.date}>
            <b>
              {formatDate(absence.from, today)}
              {absence.to !== absence.from && ` to ${formatDate(absence.to, today)}`}
            </b>
            <span>{absence.reason || 'Away'}</span>
            <Button
              variant="subtle"
              size="sm"
              loading={remove.isPending && remove.variables === absence.id}
              onClick={() => remove.mutate(absence.id)}
            >
              Back after all<span className="sr"> on {formatDate(absence.from, today)}</span>
            </Button>
            {booked(absence)}
          </li>
        ))}
      </ul>
      <ScheduleRefusal of={remove} after={schedule} safe="The absence stays." />
      {isAdding ? (
        <AbsenceForm today={today.toString()} schedule={schedule} onDone={() => setAdding(false)} />
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          Be away for some days
        </Button>
      )}
    </div>
  );
}

const LONGEST_DAYS = 366;

type FormProps = { today: string; schedule: Schedule; onDone: () => void };

function AbsenceForm({ today, schedule, onDone }: FormProps) {
  const [{ from, to, reason }, setAbsence] = useState<AbsenceInput>({ from: '', to: '', reason: '' });
  const [showFaults, setShowFaults] = useState(false);
  const save = useScheduleChange((client, absence: AbsenceInput, base) =>
    client.availability.addAbsence.mutate({ ...base, absence }),
  );
  const last = to || from;
  const fault = !from
    ? { field: 'from', message: 'From when?' }
    : last < from
      ? { field: 'to', message: 'The last date lies before the first.' }
      : last < today
        ? { field: 'to', message: 'These dates are over.' }
        : Temporal.PlainDate.from(from).until(last, { largestUnit: 'day' }).days >= LONGEST_DAYS
          ? { field: 'to', message: 'An absence lasts a year at most.' }
          : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (!fault) save.mutate({ from, to: last, reason }, { onSuccess: onDone });
  };
  const refused = fieldFaults(save.error, ['from', 'to', 'reason'], { OVERRIDE_PAST: 'to' });
  const at = (field: 'from' | 'to' | 'reason') =>
    showFaults && fault?.field === field ? fault.message : refused.at(field);
  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-label="An absence">
      <div className={styles.dates}>
        <TextInput
          type="date"
          label="Away from"
          value={from}
          min={today}
          error={at('from')}
          onChange={(event) => setAbsence({ from: event.currentTarget.value, to, reason })}
        />
        <TextInput
          type="date"
          label="Until and with"
          value={to}
          min={from || today}
          error={at('to')}
          onChange={(event) => setAbsence({ from, to: event.currentTarget.value, reason })}
        />
      </div>
      <TextInput
        label="Why"
        description="A note for yourself; may stay empty."
        value={reason}
        error={at('reason')}
        maxLength={120}
        onChange={(event) => setAbsence({ from, to, reason: event.currentTarget.value })}
      />
      <ScheduleRefusal
        of={save}
        after={{ ...schedule, absences: [...schedule.absences, { from, to: last }] }}
        safe="What you wrote is still here."
        isTold={refused.isAllTold}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending}>
          {fault
            ? 'Be away'
            : `Be away ${last === from ? formatDate(from) : `${formatDate(from)} to ${formatDate(last)}`}`}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
