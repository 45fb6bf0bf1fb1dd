import { Button, CloseButton, TextInput } from '@mantine/core';
import styles from './hours-fields.module.css';
import { faultOf, type TypedRow, typedRow } from './typed-hours.ts';

type Props = {
  /** Whose hours: 'Monday', 'these dates'. Read out with each field. */
  of: string;
  rows: readonly TypedRow[];
  onChange: (rows: TypedRow[]) => void;
  /** Faults are only told once the person has tried to save. */
  showFaults: boolean;
};

/** Hours in text fields, row by row. */
export function HoursFields({ of, rows, onChange, showFaults }: Props) {
  const set = (key: string, field: 'start' | 'end', text: string) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, [field]: text } : row)));

  return (
    <div className={styles.rows}>
      {rows.map((row, i) => {
        const fault = showFaults ? faultOf(row) : undefined;
        const field = (name: 'start' | 'end', label: string) => (
          <TextInput
            aria-label={`${of}, hours ${i + 1}: ${label}`}
            placeholder={name === 'start' ? '9:00' : '17:00'}
            inputMode="text"
            autoComplete="off"
            value={row[name]}
            onChange={(event) => set(row.key, name, event.currentTarget.value)}
            error={fault?.field === name ? fault.message : undefined}
            className={styles.time}
          />
        );
        return (
          <div key={row.key} className={styles.row}>
            {field('start', 'from')}
            <span className={styles.to}>to</span>
            {field('end', 'to')}
            <CloseButton
              aria-label={`Take out ${of}, hours ${i + 1}`}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            />
          </div>
        );
      })}
      <Button
        variant="subtle"
        size="sm"
        className={styles.add}
        onClick={() => onChange([...rows, typedRow({ start: '', end: '' })])}
      >
        {rows.length === 0 ? 'Open some hours' : 'Add hours'}
        <span className="sr"> on {of}</span>
      </Button>
    </div>
  );
}
