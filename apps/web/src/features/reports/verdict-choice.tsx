import { VERDICT_LABEL, type Verdict } from '@app/shared/reports/verdict';
import type { ReactNode } from 'react';
import styles from './self-rating-form.module.css';

type Props = { legend: ReactNode; name: string; value: number | null; onPick(verdict: Verdict): void };

/** Four answers and no middle. */
export function VerdictChoice({ legend, name, value, onPick }: Props) {
  return (
    <fieldset className={styles.verdicts}>
      <legend>{legend}</legend>
      {([1, 2, 3, 4] as const).map((verdict) => (
        <label key={verdict}>
          <input type="radio" name={name} checked={value === verdict} onChange={() => onPick(verdict)} />
          {VERDICT_LABEL[verdict]}
        </label>
      ))}
    </fieldset>
  );
}
