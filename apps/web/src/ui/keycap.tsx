import type { ReactNode } from 'react';
import styles from './keycap.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** How this machine writes its modifier keys. */
export const keyNames = isApple
  ? { command: '⌘', option: '⌥', shift: '⇧', enter: '↵' }
  : { command: 'Ctrl ', option: 'Alt ', shift: 'Shift ', enter: 'Enter' };

/** A key as it is drawn beside what it does. Decoration for those who look; hidden where there is no keyboard. */
export function Keycap({ children }: { children: ReactNode }) {
  return (
    <span className={styles.cap} aria-hidden="true">
      {children}
    </span>
  );
}
