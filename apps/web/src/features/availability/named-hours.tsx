import type { NamedHours, NameHoursInput, Schedule } from '@app/shared/availability/availability.schema';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fieldFaults } from '../../ui/field-faults.ts';
import { formatDate } from '../../ui/format-time.ts';
import styles from './override-form.module.css';
import { ScheduleRefusal } from './schedule-refusal.tsx';
import { useScheduleChange } from './use-schedule.ts';

const USUAL = 'usual';

type Props = {
  schedule: Schedule;
  chosen: NamedHours | undefined;
  onChoose: (id: NamedHours['id'] | null) => void;
};

/** Which week is edited below: the usual one, or another with a name and perhaps dates. */
export function NamedHoursChoice({ schedule, chosen, onChoose }: Props) {
  const [edited, setEdited] = useState<'new' | 'chosen' | null>(null);
  const remove = useScheduleChange((client, id: NamedHours['id'], base) =>
    client.availability.removeNamedHours.mutate({ ...base, id }),
  );
  const makeUsual = useScheduleChange((client, id: NamedHours['id'], base) =>
    client.availability.makeUsualHours.mutate({ ...base, id }),
  );
  const others = schedule.named.filter(({ id }) => id !== chosen?.id);
  const choose = (value: string) => {
    setEdited(null);
    onChoose(schedule.named.find(({ id }) => id === value)?.id ?? null);
  };
  return (
    <section className={styles.weeks} aria-label="Your weeks">
      {schedule.named.length > 0 && (
        <SegmentedControl
          aria-label="Which week to look at"
          value={chosen?.id ?? USUAL}
          onChange={choose}
          data={[
            { value: USUAL, label: schedule.name },
            ...schedule.named.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {chosen && <p>{sayWhen(chosen)}</p>}
      <div className={styles.acts}>
        <Button variant="subtle" size="sm" onClick={() => setEdited('new')}>
          Add another week
        </Button>
        {chosen && (
          <>
            <Button variant="subtle" size="sm" onClick={() => setEdited('chosen')}>
              Name and dates
            </Button>
            <Button
              variant="subtle"
              size="sm"
              loading={makeUsual.isPending}
              onClick={() => makeUsual.mutate(chosen.id, { onSuccess: () => onChoose(null) })}
            >
              Make {chosen.name} the usual week
            </Button>
            <Button
              variant="subtle"
              size="sm"
              loading={remove.isPending}
              onClick={() => remove.mutate(chosen.id, { onSuccess: () => onChoose(null) })}
            >
              Take {chosen.name} away
            </Button>
          </>
        )}
      </div>
      <ScheduleRefusal
        of={remove}
        after={{ ...schedule, named: others }}
        safe="Your weeks stay as they are."
      />
      <ScheduleRefusal
        of={makeUsual}
        after={{ ...schedule, weeklyHours: chosen?.weeklyHours ?? [], named: others }}
        safe="Your weeks stay as they are."
      />
      {edited && (
        <NamedHoursForm
          key={edited === 'new' ? 'new' : chosen?.id}
          hours={edited === 'chosen' ? chosen : undefined}
          schedule={schedule}
          onDone={(saved) => {
            setEdited(null);
            const known = new Set(schedule.named.map(({ id }) => id));
            const made = saved?.named.find(({ id }) => !known.has(id));
            if (made) onChoose(made.id);
          }}
        />
      )}
    </section>
  );
}

function sayWhen({ name, from, to }: NamedHours): string {
  if (from && to)
    return `${name} counts from ${formatDate(from)} to ${formatDate(to)}, in place of the usual week.`;
  return `${name} has no dates: it counts only for offerings that choose it.`;
}

const AT_FIELD = { HOURS_NAME_TAKEN: 'name', HOURS_DATES_TAKEN: 'from' } as const;

type FormProps = { hours: NamedHours | undefined; schedule: Schedule; onDone: (saved?: Schedule) => void };

function NamedHoursForm({ hours, schedule, onDone }: FormProps) {
  const [name, setName] = useState(hours?.name ?? '');
  const [from, setFrom] = useState(hours?.from ?? '');
  const [to, setTo] = useState(hours?.to ?? '');
  const [showFaults, setShowFaults] = useState(false);
  const save = useScheduleChange((client, each: NameHoursInput, base) =>
    client.availability.nameHours.mutate({ ...base, hours: each }),
  );
  const fault = faultOf({ name, from, to });
  const renamed = hours && { ...hours, from: from || null, to: to || null };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (fault) return;
    const dates = { from: from || null, to: to || null };
    save.mutate({ id: hours?.id ?? null, name, ...dates }, { onSuccess: onDone });
  };
  const refused = fieldFaults(save.error, ['name', 'from', 'to'], AT_FIELD);
  const at = (field: 'name' | 'from' | 'to') =>
    showFaults && fault?.field === field ? fault.message : refused.at(field);
  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-label="Another week">
      <TextInput
        label="Name"
        description="Only you see it: term, summer, evenings."
        value={name}
        maxLength={60}
        error={at('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={styles.dates}>
        <TextInput
          type="date"
          label="From, if it has dates"
          value={from}
          error={at('from')}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label="Until and with"
          value={to}
          min={from}
          error={at('to')}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <ScheduleRefusal
        of={save}
        after={{
          ...schedule,
          named: schedule.named.map((each) => (renamed && each === hours ? renamed : each)),
        }}
        safe="What you wrote is still here."
        isTold={refused.isAllTold}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending}>
          {hours ? `Save ${name || 'it'}` : `Add ${name || 'this week'}`}
        </Button>
        <Button variant="subtle" onClick={() => onDone()}>
          Leave it
        </Button>
      </div>
    </form>
  );
}

function faultOf({ name, from, to }: { name: string; from: string; to: string }) {
  if (!name.trim()) return { field: 'name', message: 'Give it a name.' };
  if (from && !to) return { field: 'to', message: 'Until when?' };
  if (to && !from) return { field: 'from', message: 'From when?' };
  if (from > to) return { field: 'to', message: 'The last date lies before the first.' };
  return undefined;
}
