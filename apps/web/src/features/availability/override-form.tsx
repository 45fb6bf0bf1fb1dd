import type { Schedule } from '@app/shared/availability/availability.schema';
import type { ClockInterval } from '@app/shared/availability/schedule';
import type { HoursOnPage } from '@app/shared/availability/schedule-rules';
import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fieldFaults } from '../../ui/field-faults.ts';
import { datesBetween } from './dates-between.ts';
import { HoursFields } from './hours-fields.tsx';
import styles from './override-form.module.css';
import { sayDates } from './say-dates.ts';
import { ScheduleRefusal } from './schedule-refusal.tsx';
import { hoursOf, typedRows } from './typed-hours.ts';
import { useScheduleChange } from './use-schedule.ts';
import { sayDay } from './week-words.ts';

type Props = {
  today: Temporal.PlainDate;
  schedule: Schedule;
  /** The one that is changed; a new one otherwise. */
  override: Schedule['overrides'][number] | undefined;
  usual: (date: string) => readonly ClockInterval[];
  onDone: () => void;
};
type Change = { dates: string[]; intervals: ClockInterval[]; notes: Record<string, string> };

const CLOSED = 'closed';
const OPEN = 'open';
/** What a new date begins with when its usual week has nothing to begin with. */
const NINE_TO_FIVE: ClockInterval[] = [{ start: '09:00', end: '17:00' }];

/** Other hours for a date, or for every date from one to another. */
export function OverrideForm({ today, schedule, override, usual, onDone }: Props) {
  const [from, setFrom] = useState(override?.date ?? '');
  const [until, setUntil] = useState('');
  const [kind, setKind] = useState(override && override.intervals.length > 0 ? OPEN : CLOSED);
  const [rows, setRows] = useState(() => typedRows(override?.intervals ?? []));
  const [note, setNote] = useState(override?.note ?? '');
  const [showFaults, setShowFaults] = useState(false);
  const save = useScheduleChange((client, change: Change, base) =>
    client.availability.setDateOverrides.mutate({ ...base, ...change }),
  );

  const dates = datesBetween(from, until || from, today.toString());
  const intervals = kind === CLOSED ? [] : hoursOf(rows);
  const isOpenWithoutHours = kind === OPEN && rows.length === 0;

  const choose = (next: string) => {
    setKind(next);
    if (next === CLOSED || rows.length > 0) return;
    const hours = from ? usual(from) : [];
    setRows(typedRows(hours.length > 0 ? hours : NINE_TO_FIVE));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (!Array.isArray(dates) || !intervals || isOpenWithoutHours) return;
    const notes = note.trim() ? Object.fromEntries(dates.map((date) => [date, note])) : {};
    save.mutate({ dates, intervals, notes }, { onSuccess: onDone });
  };
  const fault = Array.isArray(dates) || !showFaults ? undefined : dates;
  const refused = fieldFaults(save.error, ['dates', 'intervals', 'notes'], { OVERRIDE_PAST: 'dates' });

  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-label="Other hours for a date">
      <div className={styles.dates}>
        <TextInput
          type="date"
          label={override ? 'Date' : 'From'}
          value={from}
          min={today.toString()}
          readOnly={override !== undefined}
          error={fault?.field === 'from' ? fault.message : refused.at('dates')}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        {!override && (
          <TextInput
            type="date"
            label="Until, if it is more than one day"
            value={until}
            min={from || today.toString()}
            error={fault?.field === 'until' ? fault.message : undefined}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        )}
      </div>
      <Radio.Group label="On these dates" value={kind} onChange={choose}>
        <Stack gap="sm" mt="xs">
          <Radio value={CLOSED} label="Closed" />
          <Radio value={OPEN} label="Other hours" />
        </Stack>
      </Radio.Group>
      {kind === OPEN && (
        <HoursFields of="These dates" rows={rows} onChange={setRows} showFaults={showFaults} />
      )}
      {showFaults && isOpenWithoutHours && <p className={styles.fault}>Add hours, or choose closed.</p>}
      {refused.at('intervals') && <p className={styles.fault}>{refused.at('intervals')}</p>}
      <TextInput
        label="Why"
        description="A note for yourself; may stay empty."
        value={note}
        error={refused.at('notes')}
        maxLength={80}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ScheduleRefusal
        of={save}
        after={save.variables ? withOverrides(schedule, save.variables) : schedule}
        safe="What you wrote is still here."
        isTold={refused.isAllTold}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending}>
          {actOf(dates, intervals)}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Leave it
        </Button>
      </div>
    </form>
  );
}

const withOverrides = (schedule: Schedule, { dates, intervals }: Change): HoursOnPage => ({
  ...schedule,
  overrides: [
    ...schedule.overrides.filter(({ date }) => !dates.includes(date)),
    ...dates.map((date) => ({ date, intervals })),
  ],
});

/** Names the act and its object: `Close Mon 6 Apr`, `Open 3 days: 10:00 to 12:00`. */
function actOf(dates: ReturnType<typeof datesBetween>, intervals: ClockInterval[] | undefined): string {
  const which = Array.isArray(dates) ? sayDates(dates) : 'these dates';
  if (!intervals || intervals.length === 0) return intervals ? `Close ${which}` : `Open ${which}`;
  return `Open ${which}: ${sayDay(intervals)}`;
}
