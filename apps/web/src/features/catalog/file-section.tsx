import type { ReactNode } from 'react';
import styles from './file-section.module.css';

type Props = { id: string; title: string; why?: ReactNode; children: ReactNode };

/** One part of a coach's file, with an address of its own. */
export function FileSection({ id, title, why, children }: Props) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {why && <p className={styles.why}>{why}</p>}
      {children}
    </section>
  );
}
