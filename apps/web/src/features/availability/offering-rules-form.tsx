import { absurdRule } from '@app/shared/availability/absurd-rules';
import type { OfferingRules, Schedule } from '@app/shared/availability/availability.schema';
import { packedHint } from '@app/shared/availability/packed-hint';
import { AS_THE_COACH, scheduleOfOffering } from '@app/shared/availability/schedule-rules';
import { firstName } from '@app/shared/identity/person-name';
import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { fieldFaults } from '../../ui/field-faults.ts';
import { bufferChoices, type Choice, horizonChoices, noticeChoices, stepChoices } from './rule-choices.ts';
import styles from './rules-form.module.css';
import { ScheduleRefusal } from './schedule-refusal.tsx';
import { useScheduleChange } from './use-schedule.ts';

type Offering = { id: OfferingRules['offeringId']; title: string; durationMinutes: number };
type Props = { schedule: Schedule; offerings: readonly Offering[] };
type NumberRule =
  | 'minimumNoticeMinutes'
  | 'horizonDays'
  | 'slotStepMinutes'
  | 'bufferBeforeMinutes'
  | 'bufferAfterMinutes'
  | 'maximumPerDay'
  | 'maximumPerWeek';

const countChoices = (current: number): Choice[] =>
  [...new Set([1, 2, 3, 4, 5, 6, 8, 10, 15, 20, current])]
    .sort((a, b) => a - b)
    .map((count) => ({ value: String(count), label: `${count} at most` }));

const FIELDS: [NumberRule, string, (current: number) => Choice[]][] = [
  ['minimumNoticeMinutes', 'Notice', noticeChoices],
  ['horizonDays', 'Booking window', horizonChoices],
  ['slotStepMinutes', 'Sessions may start', stepChoices],
  ['bufferBeforeMinutes', 'Free before a session', bufferChoices],
  ['bufferAfterMinutes', 'Free after a session', bufferChoices],
  ['maximumPerDay', 'Sessions a day, of all offerings', countChoices],
  ['maximumPerWeek', 'Sessions a week, of all offerings', countChoices],
];

/** What single offerings have otherwise than the rest: their own week, and any rule. */
export function OfferingRulesForm({ schedule, offerings }: Props) {
  const [offeringId, setOfferingId] = useState(offerings[0]?.id);
  const offering = offerings.find(({ id }) => id === offeringId);
  if (!offering) return <p className={styles.status}>You have nothing for sale yet.</p>;
  const saved = schedule.offeringRules.find((rules) => rules.offeringId === offering.id);
  return (
    <div className={styles.form}>
      <NativeSelect
        label="Offering"
        value={offering.id}
        data={offerings.map(({ id, title, durationMinutes }) => ({
          value: id,
          label: `${title}, ${durationMinutes} minutes`,
        }))}
        onChange={(event) => setOfferingId(offerings.find(({ id }) => id === event.currentTarget.value)?.id)}
      />
      <RulesOfOne
        key={offering.id}
        schedule={schedule}
        saved={saved ?? { ...AS_THE_COACH, offeringId: offering.id }}
      />
    </div>
  );
}

function RulesOfOne({ schedule, saved }: { schedule: Schedule; saved: OfferingRules }) {
  const { name } = useSignedInUser();
  const [rules, setRules] = useState(saved);
  const save = useScheduleChange((client, next: OfferingRules, base) =>
    client.availability.setOfferingRules.mutate({ ...base, rules: next }),
  );
  const isChanged = JSON.stringify(rules) !== JSON.stringify(saved);
  const others = schedule.offeringRules.filter((each) => each.offeringId !== rules.offeringId);
  const after = { ...schedule, offeringRules: [...others, rules] };
  /** With the coach's own rules behind them: each may be in order and both together absurd. */
  const absurd = absurdRule(scheduleOfOffering(after, rules.offeringId).rules);
  const refused = fieldFaults(save.error, ['hoursId', ...FIELDS.map(([name]) => name)]);
  const at = (name: NumberRule) => (absurd?.field === name ? absurd.message : refused.at(name));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!absurd) save.mutate(rules);
  };
  return (
    <form onSubmit={submit} className={styles.form} aria-label="Rules of this offering">
      <NativeSelect
        label="Hours"
        error={refused.at('hoursId')}
        value={rules.hoursId ?? ''}
        data={[
          { value: '', label: 'as the rest' },
          ...schedule.named.map(({ id, name }) => ({ value: id, label: `${name} only` })),
        ]}
        onChange={(event) => {
          const chosen = schedule.named.find(({ id }) => id === event.currentTarget.value);
          setRules({ ...rules, hoursId: chosen?.id ?? null });
        }}
      />
      <div className={styles.pair}>
        {FIELDS.map(([name, label, choices]) => (
          <NativeSelect
            key={name}
            label={label}
            error={at(name)}
            value={rules[name] === null ? '' : String(rules[name])}
            data={[{ value: '', label: 'as the rest' }, ...choices(rules[name] ?? usualOf(schedule, name))]}
            onChange={({ currentTarget: { value } }) =>
              setRules({ ...rules, [name]: value === '' ? null : Number(value) })
            }
          />
        ))}
      </div>
      <NativeSelect
        label="Times beside my other sessions"
        description={`Shown first in each day, marked, with all others after them: “${packedHint(firstName(name))}”`}
        value={rules.packed === null ? '' : String(rules.packed)}
        data={[
          { value: '', label: `as the rest: ${schedule.rules.packed ? 'first' : 'in order of time'}` },
          { value: 'true', label: 'first, and marked' },
          { value: 'false', label: 'in order of time' },
        ]}
        onChange={({ currentTarget: { value } }) =>
          setRules({ ...rules, packed: value === '' ? null : value === 'true' })
        }
      />
      <ScheduleRefusal
        of={save}
        after={after}
        safe="What you chose is still here."
        isTold={refused.isAllTold}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending}>
          Save for this offering
        </Button>
        <span role="status" className={styles.status}>
          {isChanged ? 'Not saved yet.' : save.isSuccess ? 'Saved.' : ''}
        </span>
      </div>
    </form>
  );
}

const usualOf = ({ rules }: Schedule, name: NumberRule): number => rules[name] ?? 1;
