import type { ReactNode } from 'react';
import styles from './record-section.module.css';

type Props = { id: string; title: string; aside?: string; children: ReactNode };

/** One part of the record under its heading. */
export function RecordSection({ id, title, aside, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        {title} {aside && <small>{aside}</small>}
      </h2>
      {children}
    </section>
  );
}

/** What the section comes to, in one sentence. */
export const Say = ({ children }: { children: ReactNode }) => <p className={styles.say}>{children}</p>;

export const Fine = ({ children }: { children: ReactNode }) => <p className={styles.fine}>{children}</p>;
