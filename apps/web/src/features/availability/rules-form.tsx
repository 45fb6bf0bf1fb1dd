import type { Schedule, ScheduleSettings } from '@app/shared/availability/availability.schema';
import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { placeOf } from '../../ui/format-time.ts';
import { MarginNote } from '../../ui/margin-note.tsx';
import { TimeZoneSelect } from '../../ui/time-zone-select.tsx';
import { BufferSketch } from './buffer-sketch.tsx';
import {
  bufferChoices,
  horizonChoices,
  noticeChoices,
  sayDays,
  sayNotice,
  stepChoices,
} from './rule-choices.ts';
import styles from './rules-form.module.css';
import { ScheduleRefusal } from './schedule-refusal.tsx';
import { useReadAgain, useScheduleChange } from './use-schedule.ts';

type Props = {
  /** As they stand on the page; the preview shows them before they are saved. */
  rules: ScheduleSettings;
  schedule: Schedule;
  onChange: (rules: ScheduleSettings) => void;
};
type NumberRule = Exclude<keyof ScheduleSettings, 'timeZone' | 'packed'>;

/** Zone, notice, horizon, steps, buffers and caps. */
export function RulesForm({ rules, schedule, onChange }: Props) {
  const saved = schedule.rules;
  const readAgain = useReadAgain();
  const save = useScheduleChange((client, next: ScheduleSettings, base) =>
    client.availability.setRules.mutate({ ...base, rules: next }),
  );
  const isChanged = JSON.stringify(rules) !== JSON.stringify(saved);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(rules, { onSuccess: (schedule) => onChange(schedule.rules) });
  };
  const choose = (name: NumberRule) => ({
    value: String(rules[name]),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...rules, [name]: Number(event.currentTarget.value) }),
  });
  const cap = (name: 'maximumPerDay' | 'maximumPerWeek') => ({
    value: rules[name] ?? '',
    onChange: (most: string | number) => onChange({ ...rules, [name]: most === '' ? null : Number(most) }),
    placeholder: 'no limit',
    min: 1,
    allowDecimal: false,
    clampBehavior: 'strict' as const,
  });

  return (
    <form onSubmit={submit} className={styles.form}>
      <TimeZoneSelect
        description="Your hours are on this clock, in summer and in winter."
        value={rules.timeZone}
        onChange={(timeZone) => onChange({ ...rules, timeZone })}
      />
      {rules.timeZone !== saved.timeZone && (
        <MarginNote by="ink">
          09:00 will mean 09:00 in {placeOf(rules.timeZone)}. Sessions that are booked stay where they are.
        </MarginNote>
      )}
      <div className={styles.pair}>
        <NativeSelect
          label="Notice"
          description="How soon a session may start at the earliest."
          data={noticeChoices(rules.minimumNoticeMinutes)}
          {...choose('minimumNoticeMinutes')}
        />
        <NativeSelect
          label="Booking window"
          description="How many of your days ahead can be booked."
          data={horizonChoices(rules.horizonDays)}
          {...choose('horizonDays')}
        />
      </div>
      {rules.minimumNoticeMinutes >= rules.horizonDays * 1_440 && (
        <MarginNote by="ink">
          <b>Nobody can book anything.</b>
          {sayNotice(rules.minimumNoticeMinutes)} of notice is not less than the {sayDays(rules.horizonDays)}{' '}
          that can be booked.
        </MarginNote>
      )}
      <NativeSelect
        label="Sessions may start"
        description="Counted from the start of each block of hours."
        data={stepChoices(rules.slotStepMinutes)}
        {...choose('slotStepMinutes')}
      />
      <div className={styles.pair}>
        <NativeSelect
          label="Free before a session"
          data={bufferChoices(rules.bufferBeforeMinutes)}
          {...choose('bufferBeforeMinutes')}
        />
        <NativeSelect
          label="Free after a session"
          data={bufferChoices(rules.bufferAfterMinutes)}
          {...choose('bufferAfterMinutes')}
        />
      </div>
      <BufferSketch rules={rules} />
      <div className={styles.pair}>
        <NumberInput label="Sessions a day, at most" max={48} {...cap('maximumPerDay')} />
        <NumberInput label="Sessions a week, at most" max={336} {...cap('maximumPerWeek')} />
      </div>
      <Checkbox
        label="Show times beside my other sessions first"
        description="Candidates see them marked; all other times stay on offer."
        checked={rules.packed}
        onChange={(event) => onChange({ ...rules, packed: event.currentTarget.checked })}
      />
      <ScheduleRefusal
        of={save}
        after={{ ...schedule, rules }}
        safe="What you chose is still here."
        onKeep={async () => {
          await readAgain();
          save.mutate(rules);
        }}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending}>
          Save these rules
        </Button>
        <span role="status" className={styles.status}>
          {isChanged ? 'Not saved yet.' : save.isSuccess ? 'Saved.' : ''}
        </span>
      </div>
    </form>
  );
}
