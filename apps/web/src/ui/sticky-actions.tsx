import type { ReactNode } from 'react';
import styles from './sticky-actions.module.css';

/** The page's acts: in their place on wide screens, within reach of the thumb on a phone. */
export function StickyActions({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className={styles.bar}>
      {note && <div className={styles.note}>{note}</div>}
      <div className={styles.acts}>{children}</div>
    </div>
  );
}
