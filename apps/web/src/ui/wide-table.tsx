import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

type Props = {
  label: string;
  /** Scrolls down as well, where what follows must stay in sight. */
  isLow?: boolean;
  children: ReactNode;
};

/** A table that a narrow screen scrolls sideways, also with the keyboard. */
export function WideTable({ label, isLow = false, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached to be scrolled
    <section className={styles.wide} data-low={isLow || undefined} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
