import type { ReactNode } from 'react';
import styles from './choice-row.module.css';

type Props<Value extends string> = {
  legend: ReactNode;
  name: string;
  options: readonly { value: Value; label: string }[];
  value: Value | undefined;
  onPick: (value: Value) => void;
};

/** One question and its few answers, side by side. */
export function ChoiceRow<Value extends string>({ legend, name, options, value, onPick }: Props<Value>) {
  return (
    <fieldset className={styles.row}>
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onPick(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
