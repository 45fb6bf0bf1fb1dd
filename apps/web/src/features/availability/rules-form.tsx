import { absurdRule } from '@app/shared/availability/absurd-rules';
import type { Schedule, ScheduleSettings } from '@app/shared/availability/availability.schema';
import { packedHint } from '@app/shared/availability/packed-hint';
import { firstName } from '@app/shared/identity/person-name';
import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { fieldFaults } from '../../ui/field-faults.ts';
import { placeOf } from '../../ui/format-time.ts';
import { MarginNote } from '../../ui/margin-note.tsx';
import { TimeZoneSelect } from '../../ui/time-zone-select.tsx';
import { BufferSketch } from './buffer-sketch.tsx';
import { bufferChoices, horizonChoices, noticeChoices, stepChoices } from './rule-choices.ts';
import styles from './rules-form.module.css';
import { ScheduleRefusal } from './schedule-refusal.tsx';
import { useReadAgain, useScheduleChange } from './use-schedule.ts';

type Props = {
  /** As they stand on the page; the preview shows them before they are saved. */
  rules: ScheduleSettings;
  schedule: Schedule;
  onChange: (rules: ScheduleSettings) => void;
};
type RuleName = keyof ScheduleSettings;
type NumberRule = Exclude<RuleName, 'timeZone' | 'packed'>;

const RULES: readonly RuleName[] = [
  ...(['timeZone', 'minimumNoticeMinutes', 'horizonDays', 'slotStepMinutes'] as const),
  ...(['bufferBeforeMinutes', 'bufferAfterMinutes', 'maximumPerDay', 'maximumPerWeek'] as const),
];
const CAPS = ['maximumPerDay', 'maximumPerWeek'] as const;
const MOST_SESSIONS = { maximumPerDay: 48, maximumPerWeek: 336 } as const;

function capFault(name: RuleName, rules: ScheduleSettings): string | undefined {
  if (name !== 'maximumPerDay' && name !== 'maximumPerWeek') return undefined;
  const [limit, most] = [rules[name], MOST_SESSIONS[name]];
  return limit === null || (limit >= 1 && limit <= most) ? undefined : `From 1 to ${most}, or empty.`;
}

/** Zone, notice, horizon, steps, buffers and caps. */
export function RulesForm({ rules, schedule, onChange }: Props) {
  const saved = schedule.rules;
  const { name } = useSignedInUser();
  const readAgain = useReadAgain();
  const save = useScheduleChange((client, next: ScheduleSettings, base) =>
    client.availability.setRules.mutate({ ...base, rules: next }),
  );
  const absurd = absurdRule(rules);
  const refused = fieldFaults(save.error, RULES);
  /** What cannot be is said at once, before anybody tries to save it. */
  const at = (name: RuleName): string | undefined =>
    (absurd?.field === name ? absurd.message : undefined) ?? capFault(name, rules) ?? refused.at(name);
  const isWrong = absurd !== undefined || CAPS.some((name) => capFault(name, rules) !== undefined);
  const isChanged = JSON.stringify(rules) !== JSON.stringify(saved);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isWrong) save.mutate(rules, { onSuccess: (schedule) => onChange(schedule.rules) });
  };
  const choose = (name: NumberRule) => ({
    value: String(rules[name]),
    error: at(name),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...rules, [name]: Number(event.currentTarget.value) }),
  });
  const cap = (name: 'maximumPerDay' | 'maximumPerWeek') => ({
    value: rules[name] ?? '',
    onChange: (most: string | number) => onChange({ ...rules, [name]: most === '' ? null : Number(most) }),
    placeholder: 'no limit',
    error: at(name),
    min: 1,
    max: MOST_SESSIONS[name],
    allowDecimal: false,
    allowNegative: false,
    clampBehavior: 'none' as const, // a number that is changed under the fingers explains nothing
  });

  return (
    <form onSubmit={submit} className={styles.form}>
      <TimeZoneSelect
        description="Your hours are on this clock, in summer and in winter."
        value={rules.timeZone}
        error={at('timeZone')}
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
        <NumberInput label="Sessions a day, at most" {...cap('maximumPerDay')} />
        <NumberInput label="Sessions a week, at most" {...cap('maximumPerWeek')} />
      </div>
      <Checkbox
        label="Show times beside my other sessions first"
        description={`In each day, marked, with all other times after them. Candidates read: “${packedHint(firstName(name))}”`}
        checked={rules.packed}
        onChange={(event) => onChange({ ...rules, packed: event.currentTarget.checked })}
      />
      <ScheduleRefusal
        of={save}
        after={{ ...schedule, rules }}
        safe="What you chose is still here."
        isTold={refused.isAllTold}
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
