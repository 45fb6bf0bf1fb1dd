import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { type FocusEvent, useState } from 'react';
import { type ExperienceDraft, rowProblems } from './coach-file-draft.ts';
import styles from './experience-fields.module.css';

type Props = {
  row: ExperienceDraft;
  thisYear: number;
  onChange: (part: Partial<ExperienceDraft>) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
};

/** One place where somebody hired. What is wrong is said once they have left the row. */
export function ExperienceRow({ row, thisYear, onChange, onUp, onDown, onRemove }: Props) {
  const [wasLeft, setWasLeft] = useState(row.role !== '' || row.company !== '');
  const problems = wasLeft ? rowProblems(row, thisYear) : {};
  const leave = (event: FocusEvent<HTMLLIElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setWasLeft(true);
  };
  const name = row.company.trim() || 'this place';
  const text = (field: 'role' | 'company' | 'fromYear' | 'toYear' | 'peopleInterviewed') => ({
    value: row[field],
    error: problems[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <li className={styles.row} onBlur={leave}>
      <TextInput
        className={styles.wide}
        label="Company"
        maxLength={120}
        data-focus="company"
        {...text('company')}
      />
      <TextInput className={styles.wide} label="What you were there" maxLength={120} {...text('role')} />
      <TextInput label="From" inputMode="numeric" maxLength={4} placeholder="2014" {...text('fromYear')} />
      {row.isCurrent ? (
        <TextInput label="To" value="today" disabled />
      ) : (
        <TextInput label="To" inputMode="numeric" maxLength={4} placeholder="2021" {...text('toYear')} />
      )}
      <TextInput
        label="People interviewed"
        inputMode="numeric"
        maxLength={6}
        {...text('peopleInterviewed')}
      />
      <div className={styles.foot}>
        <Checkbox
          label="I still work there"
          checked={row.isCurrent}
          onChange={(event) => onChange({ isCurrent: event.currentTarget.checked })}
        />
        <div className={styles.acts}>
          <ActionIcon
            variant="subtle"
            aria-label={`Move ${name} up`}
            data-focus="up"
            disabled={!onUp}
            onClick={onUp}
          >
            <IconArrowUp size={20} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={`Move ${name} down`}
            data-focus="down"
            disabled={!onDown}
            onClick={onDown}
          >
            <IconArrowDown size={20} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={`Take ${name} away`} onClick={onRemove}>
            <IconTrash size={20} aria-hidden="true" />
          </ActionIcon>
        </div>
      </div>
    </li>
  );
}
