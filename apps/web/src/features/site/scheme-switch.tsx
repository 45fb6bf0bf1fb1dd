import { useMantineColorScheme } from '@mantine/core';
import styles from './scheme-switch.module.css';
import { SCHEMES } from './schemes.ts';

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
