import { TagsInput, TextInput } from '@mantine/core';
import type { FieldsProps } from './about-fields.tsx';
import styles from './file-fields.module.css';

const MOST = 20;
const LONGEST = 60;

const LANGUAGES = [
  'English',
  'German',
  'French',
  'Spanish',
  'Portuguese',
  'Italian',
  'Polish',
  'Dutch',
  'Hindi',
  'Mandarin',
  'Arabic',
  'Japanese',
];
const INDUSTRIES = [
  'Technology',
  'Finance',
  'Logistics',
  'Retail',
  'Health care',
  'Manufacturing',
  'Public sector',
  'Consulting',
  'Hospitality',
  'Education',
  'Media',
  'Energy',
];

/** What the directory finds a coach by. */
export function BackgroundFields({ draft, change }: FieldsProps) {
  const figure = draft.peopleInterviewed.trim();
  return (
    <div className={styles.fields}>
      <WordsInput
        label="Languages you can hold a session in"
        data={LANGUAGES}
        value={draft.languages}
        onChange={(languages) => change({ languages })}
      />
      <WordsInput
        label="Industries you hired in"
        data={INDUSTRIES}
        value={draft.industries}
        onChange={(industries) => change({ industries })}
      />
      <WordsInput
        label="Companies candidates may search for"
        data={draft.experience.map(({ company }) => company.trim()).filter(Boolean)}
        value={draft.companies}
        onChange={(companies) => change({ companies })}
      />
      <TextInput
        label="People you interviewed, all together"
        inputMode="numeric"
        maxLength={6}
        classNames={{ wrapper: styles.short }}
        value={draft.peopleInterviewed}
        onChange={(event) => change({ peopleInterviewed: event.currentTarget.value })}
        error={figure && !/^\d+$/.test(figure) && 'A whole number, such as 140'}
      />
    </div>
  );
}

type WordsProps = { label: string; data: string[]; value: string[]; onChange: (words: string[]) => void };

function WordsInput({ label, data, value, onChange }: WordsProps) {
  return (
    <TagsInput
      label={label}
      description="Type, then press Enter or a comma."
      size="md"
      maxTags={MOST}
      acceptValueOnBlur
      data={[...new Set(data)]}
      value={value}
      onChange={(words) => onChange(words.map((word) => word.trim().slice(0, LONGEST)).filter(Boolean))}
    />
  );
}
