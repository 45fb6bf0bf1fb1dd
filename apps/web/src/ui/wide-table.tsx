import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

/** A table that a narrow screen scrolls sideways, also with the keyboard. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached to be scrolled
    <section className={styles.wide} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
