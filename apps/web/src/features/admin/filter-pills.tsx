import type { ReactNode } from 'react';
import styles from './desk.module.css';

type Pill<Key extends string> = { key: Key; label: string; count?: number; icon?: ReactNode };

type Props<Key extends string> = {
  /** What they filter, for those who listen. */
  label: string;
  pills: readonly Pill<Key>[];
  isChosen: (key: Key) => boolean;
  onChoose: (key: Key) => void;
};

/** Pills with counts; what is pressed is shown. */
export function FilterPills<Key extends string>({ label, pills, isChosen, onChoose }: Props<Key>) {
  return (
    <fieldset className={styles.pills} aria-label={label}>
      {pills.map((pill) => (
        <button
          key={pill.key}
          type="button"
          aria-pressed={isChosen(pill.key)}
          onClick={() => onChoose(pill.key)}
        >
          {pill.icon}
          {pill.label}
          {pill.count !== undefined && <span>{pill.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
