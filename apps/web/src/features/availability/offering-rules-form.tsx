import type { OfferingRules, Schedule } from '@app/shared/availability/availability.schema';
import { AS_THE_COACH } from '@app/shared/availability/schedule-rules';
import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
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
  const [rules, setRules] = useState(saved);
  const save = useScheduleChange((client, next: OfferingRules, base) =>
    client.availability.setOfferingRules.mutate({ ...base, rules: next }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(rules);
  };
  const isChanged = JSON.stringify(rules) !== JSON.stringify(saved);
  const others = schedule.offeringRules.filter((each) => each.offeringId !== rules.offeringId);
  return (
    <form onSubmit={submit} className={styles.form} aria-label="Rules of this offering">
      <NativeSelect
        label="Hours"
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
            value={rules[name] === null ? '' : String(rules[name])}
            data={[{ value: '', label: 'as the rest' }, ...choices(rules[name] ?? usualOf(schedule, name))]}
            onChange={({ currentTarget: { value } }) =>
              setRules({ ...rules, [name]: value === '' ? null : Number(value) })
            }
          />
        ))}
      </div>
      <ScheduleRefusal
        of={save}
        after={{ ...schedule, offeringRules: [...others, rules] }}
        safe="What you chose is still here."
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
