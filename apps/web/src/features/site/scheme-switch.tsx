import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import styles from './scheme-switch.module.css';

const SCHEMES: readonly { value: MantineColorScheme; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'As the system' },
];

export function SchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <fieldset className={styles.switch}>
      <legend>Paper</legend>
      {SCHEMES.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="scheme"
            value={value}
            checked={colorScheme === value}
            onChange={() => setColorScheme(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
